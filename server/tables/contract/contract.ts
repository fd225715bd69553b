import { z } from 'zod';

const words = z.string().trim().min(1);

/** What a column has of the place that its path leads to. */
const shows = z.enum([
  // The value itself.
  'value',
  // The codes of an enumeration in words.
  'label',
  // How many a list has.
  'count',
  // The values of a list, each once, joined by `; `.
  'list',
  // Why the value is not there: a symbol, or nothing where it is.
  'status',
  // The places in the documents, joined by `; `.
  'sources',
  // Which of several lists the row is from, as a code or in words; it has no path.
  'part',
  'partLabel',
]);

const column = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, 'must be small letters, digits and underscores'),
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date']),
  unit: z.enum(['GBP', 'count', 'people', 'percent', 'years', 'months']).optional(),
  nullable: z.boolean(),
  description: words,
  /** From a row, by the names that the answer has: `pcc.slug`. */
  path: z.string().default(''),
  codelist: z.string().optional(),
  shows: shows.default('value'),
  /** Of a status: what an absent value means. */
  absent: z.enum(['[x]', '[z]']).optional(),
  /** Of a status: where the answer says that the value is withheld. */
  withheld: z.string().optional(),
});

const part = z.strictObject({
  path: words,
  code: z.string().regex(/^[A-Z0-9_]+$/, 'must be capital letters, digits and underscores'),
  label: words,
});

/** What `<question>.columns.json` beside a document says. */
export const contractShape = z.strictObject({
  /** Raised when a column goes or changes its meaning. */
  version: z.int().positive(),
  /** What one row is, as a sentence. */
  grain: words,
  /** The list that rows are made of; or several lists of one type, and what being in each means. */
  rows: z.union([words, z.array(part).min(2)]),
  /** A list within each record that makes a row of each of its own; it may lie in another list. */
  explode: words.optional(),
  /** Whether a record whose list to explode is empty has a row all the same. */
  keepsEmpty: z.literal(true).optional(),
  /** What each variable of the document does to the table. */
  parameters: z.record(z.string(), words).default({}),
  columns: z.array(column).min(1),
});

export type TableContract = z.infer<typeof contractShape>;
export type ContractColumn = TableContract['columns'][number];

/** One list that rows come from. */
export interface RowsPart {
  readonly path: string;
  readonly code?: string;
  readonly label?: string;
}

export function partsOf({ rows }: TableContract): readonly RowsPart[] {
  return typeof rows === 'string' ? [{ path: rows }] : rows;
}
