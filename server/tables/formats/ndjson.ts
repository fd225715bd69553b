import type { Format } from './format.js';
import { jsonObjectWriter } from './json-object.js';
import { textInPieces } from './pieces.js';

/** Newline-delimited JSON: an object on each line, so that a program can read it row by row. */
export const ndjson: Format = {
  name: 'ndjson',
  mediaType: 'application/x-ndjson; charset=utf-8',
  write: ({ columns, batches }) => {
    const objectOf = jsonObjectWriter(columns);
    return textInPieces(batches, { start: '', row: row => `${objectOf(row)}\n`, end: () => '' });
  },
};
