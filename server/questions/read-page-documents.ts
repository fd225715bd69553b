import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'graphql';
import { StartupError } from '../startup-error.js';
import type { RegisteredDocument } from './registered-document.js';

const DOCUMENT = '.graphql';

/**
 * The documents of the dashboards' pages. They are registered by the hash of their text alone: they answer a page and
 * no question, so that /questions does not list them. A folder that is not there has none.
 *
 * @throws StartupError that names the file when one cannot be parsed
 */
export async function readPageDocuments(folder: string): Promise<RegisteredDocument[]> {
  const files = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return Promise.all(
    files
      .filter(file => file.endsWith(DOCUMENT))
      .sort()
      .map(file => readPageDocument(path.join(folder, file))),
  );
}

async function readPageDocument(file: string): Promise<RegisteredDocument> {
  // With the line ends that it was written with, as the build of the dashboards hashes it too.
  const document = (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');
  const name = `The page document ${path.basename(file, DOCUMENT)}`;
  try {
    parse(document);
  } catch (error) {
    throw new StartupError(`${name} cannot be used: ${(error as Error).message}.`);
  }
  return {
    name,
    document,
    sha256: createHash('sha256').update(document).digest('hex'),
  };
}
