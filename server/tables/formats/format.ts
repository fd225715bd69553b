import type { ReadTable } from '../table.js';

/** What the one who asks for a table may choose of its form. */
export interface FormatOptions {
  /** Whether a CSV begins with the mark by which Excel knows that it is UTF-8. */
  readonly forExcel: boolean;
}

/** A form in which a table can be had. */
export interface Format {
  /** Also the ending of the address: `csv`. */
  readonly name: string;
  readonly mediaType: string;
  /** How many rows it takes at most, where there is a limit. */
  readonly mostRows?: number;
  /** The table in pieces, as its rows come. Nothing is held that could have been sent. */
  readonly write: (table: ReadTable, options: FormatOptions) => AsyncIterable<string | Uint8Array>;
}
