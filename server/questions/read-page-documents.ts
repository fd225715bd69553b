import path from 'node:path';
import { parse } from 'graphql';
import { StartupError } from '../startup-error.js';
import { DOCUMENT, graphqlFiles, hashOf, readText } from './graphql-files.js';
import type { RegisteredDocument } from './registered-document.js';

/**
 * The documents of the dashboards' pages. They are registered by the hash of their text alone: they answer a page and
 * no question, so that /questions does not list them. A folder that is not there has none.
 *
 * @throws StartupError that names the file when one cannot be parsed
 */
export async function readPageDocuments(folder: string): Promise<RegisteredDocument[]> {
  const files = await graphqlFiles(folder, { mayBeMissing: true });
  return Promise.all(files.map(file => readPageDocument(path.join(folder, file))));
}

async function readPageDocument(file: string): Promise<RegisteredDocument> {
  // The build of the dashboards hashes it in the same way.
  const document = await readText(file);
  const name = `The page document ${path.basename(file, DOCUMENT)}`;
  try {
    parse(document);
  } catch (error) {
    throw new StartupError(`${name} cannot be used: ${(error as Error).message}.`);
  }
  return {
    name,
    document,
    sha256: hashOf(document),
  };
}
