import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** How the name of a document's file ends. */
export const DOCUMENT = '.graphql';

/** The files of documents in a folder and its subfolders, as they are named from it. */
export async function graphqlFiles(
  folder: string,
  { mayBeMissing = false }: { readonly mayBeMissing?: boolean } = {},
): Promise<string[]> {
  const files = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (mayBeMissing && error.code === 'ENOENT') return [];
    throw error;
  });
  return files.filter(file => file.endsWith(DOCUMENT)).sort();
}

/** A text with the line ends that it was written with: git turns them on Windows, and the hash with them. */
export async function readText(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');
}

/** What a document is registered under: as 64 hexadecimal digits. */
export const hashOf = (document: string): string => createHash('sha256').update(document).digest('hex');
