import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import type { PageDocument } from '../graph/page-document.js';

/**
 * A Vite plugin that makes of an imported `.graphql` file its exact text and the hash under which the server has
 * registered it: the page sends the hash, and needs no parser.
 */
export function pageDocuments(): Plugin {
  return {
    name: 'page-documents',
    async load(id) {
      if (!id.endsWith('.graphql')) return null;
      const text = (await readFile(id, 'utf8')).replaceAll('\r\n', '\n');
      const documentId = `sha256:${createHash('sha256').update(text).digest('hex')}`;
      const document: PageDocument = { documentId, text };
      return `export default ${JSON.stringify(document)};`;
    },
  };
}
