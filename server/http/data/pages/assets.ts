import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../../config.js';

/** A file that the pages link to. */
export interface Asset {
  readonly contentType: string;
  readonly body: Buffer;
  /** It changes with the file, so that an address which names it may be kept for ever. */
  readonly digest: string;
}

/** The files as they are written: `tsc` copies none of them to `dist/`. */
export const assetsFolder = path.join(projectFolder, 'server/http/data/pages/assets');

const CONTENT_TYPES = {
  'data.css': 'text/css; charset=utf-8',
  'data.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml; charset=utf-8',
} as const;

export type AssetName = keyof typeof CONTENT_TYPES;

/** All files that the pages link to, by their names. */
export function readAssets(): ReadonlyMap<string, Asset> {
  return new Map(
    Object.entries(CONTENT_TYPES).map(([name, contentType]) => {
      const body = readFileSync(path.join(assetsFolder, name));
      const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
      return [name, { contentType, body, digest }];
    }),
  );
}
