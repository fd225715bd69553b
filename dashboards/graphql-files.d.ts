/** A page's document, as the build makes it of the file. Its types are in `typed-documents.ts`. */
declare module '*.graphql' {
  import type { PageDocument } from './graph/page-document.js';

  const document: PageDocument;
  export default document;
}
