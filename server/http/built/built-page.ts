import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** One file of a page, with the compressed copies that a build left beside it. */
export interface BuiltFile {
  readonly contentType: string;
  readonly digest: string;
  readonly identity: Buffer;
  readonly br?: Buffer;
  readonly gzip?: Buffer;
}

/** By the ending of a file. */
export const CONTENT_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
} as const;

/**
 * Reads a built page into memory, keyed by its path from the folder (`index.html`, `graphiql/assets/page.js`).
 * A folder that does not exist gives an empty map.
 *
 * Requests are answered from the map alone, so that no request can name a file outside it.
 */
export function readBuiltPage(folder: string): ReadonlyMap<string, BuiltFile> {
  if (!existsSync(folder)) return new Map();
  const bytes = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(file => [relative(folder, file).replaceAll(sep, '/'), readFileSync(file)]),
  );
  return new Map(
    [...bytes]
      .filter(([path]) => !path.endsWith('.br') && !path.endsWith('.gz'))
      .map(([path, identity]) => [path, builtFile(path, identity, bytes)]),
  );
}

/** What tells bytes from others, short enough for an address. */
export const digestOf = (bytes: Buffer): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 22);

function builtFile(path: string, identity: Buffer, bytes: ReadonlyMap<string, Buffer>): BuiltFile {
  const br = bytes.get(`${path}.br`);
  const gzip = bytes.get(`${path}.gz`);
  return {
    contentType: contentTypeOf(extname(path)),
    digest: digestOf(identity),
    identity,
    ...(br && { br }),
    ...(gzip && { gzip }),
  };
}

const contentTypeOf = (ending: string): string =>
  new Map<string, string>(Object.entries(CONTENT_TYPES)).get(ending) ?? 'application/octet-stream';
