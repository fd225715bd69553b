import type { QuestionText } from '../questions/question.js';

/** What a column holds, in every format. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** What the numbers of a column count. */
export type Unit = 'GBP' | 'count' | 'people' | 'percent' | 'years' | 'months';

/** One value of a table. A date is a text like `2024-03-31`; numbers are finite. What is not there is null. */
export type Cell = string | number | boolean | null;

/** The values of a row, in the order of the columns. */
export type Row = readonly Cell[];

/** A column, as those who read the table see it. */
export interface Column {
  /** In small letters and underscores. It stays for as long as the question does. */
  readonly name: string;
  readonly type: ColumnType;
  /** Money in pounds has two decimals; other numbers have as many as they need. */
  readonly unit?: Unit;
  readonly nullable: boolean;
  readonly description: string;
  /** Where the answer to the document has it, from the root: `awards.nodes.pcc.slug`. */
  readonly path: string;
  /** The enumeration of the schema that the codes in it are from. */
  readonly codelist?: string;
  /** Whether it says by a symbol why another one is empty. */
  readonly isStatus?: true;
}

/** The symbols of the columns that say why another one is empty. */
export const STATUS_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['[x]', 'not available: the sources do not say'],
  ['[z]', 'not applicable'],
  ['[c]', 'withheld, because it is a small count of people or would give one away'],
]);

/** A document that rows of a table come from. */
export interface TableSource {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  /** As `2023-07-27`; null where the document prints none. */
  readonly datePrinted: string | null;
  readonly licence: string;
  /** The places in it that the rows cite, each once. */
  readonly places: readonly string[];
}

/** What a reader has to know besides the rows. */
export interface TableNotes {
  /** Those of the rows that were read; none where there are too many rows to look at each. */
  readonly sources: readonly TableSource[];
  /** Sentences: what a careful analyst would add, then the disagreements of sources that touch the rows. */
  readonly caveats: readonly string[];
  /** Why there is no row; only where there is none. */
  readonly emptyReason?: string;
}

/** A question as a table, before anybody has asked for its rows. */
export interface TableHead {
  readonly question: QuestionText;
  /** What one row is, as a sentence. */
  readonly grain: string;
  readonly columns: readonly Column[];
}

/** A table that is being read. */
export interface ReadTable extends TableHead {
  /** All rows, some at a time. They can be read once. */
  readonly batches: AsyncIterable<readonly Row[]>;
  /** What is to be said of the rows. It is whole when all of them have been read. */
  readonly notes: () => TableNotes;
}
