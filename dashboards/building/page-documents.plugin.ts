import type { Plugin } from 'vite';
import { DOCUMENT, hashOf, readText } from '../../server/questions/graphql-files.js';
import type { PageDocument } from '../graph/page-document.js';

/**
 * A Vite plugin that makes of an imported `.graphql` file its exact text and the hash under which the server has
 * registered it: the page sends the hash, and needs no parser.
 */
export function pageDocuments(): Plugin {
  return {
    name: 'page-documents',
    async load(id) {
      if (!id.endsWith(DOCUMENT)) return null;
      const text = await readText(id);
      const documentId = `sha256:${hashOf(text)}`;
      const document: PageDocument = { documentId, text };
      return `export default ${JSON.stringify(document)};`;
    },
  };
}
