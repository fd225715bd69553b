import type { Format } from './format.js';
import { jsonObjectWriter } from './json-object.js';
import { textInPieces } from './pieces.js';

/** One JSON array with an object for each row, each on its own line so that a person can read it too. */
export const json: Format = {
  name: 'json',
  mediaType: 'application/json; charset=utf-8',
  write: ({ columns, batches }) => {
    const objectOf = jsonObjectWriter(columns);
    return textInPieces(batches, {
      start: '[',
      row: (row, place) => `${place === 0 ? '' : ','}\n${objectOf(row)}`,
      end: rowCount => (rowCount === 0 ? ']\n' : '\n]\n'),
    });
  },
};
