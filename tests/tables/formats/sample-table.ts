import type { Format, FormatOptions } from '../../../server/tables/formats/format.js';
import type { Column, ReadTable, Row, TableNotes } from '../../../server/tables/table.js';
import { AWKWARD_TEXTS } from './awkward-texts.js';

const NOTES: TableNotes = { sources: [], caveats: [] };

/** A column with nothing special about it. */
export function column(name: string, type: Column['type'], more: Partial<Column> = {}): Column {
  return { name, type, nullable: true, description: `The ${name}.`, path: `awards.nodes.${name}`, ...more };
}

/** The rows as a table that is read in batches of a size. */
export function tableOf(
  columns: readonly Column[],
  rows: readonly Row[],
  { batchSize = 100, notes = NOTES }: { readonly batchSize?: number; readonly notes?: TableNotes } = {},
): ReadTable {
  return {
    question: {
      number: 1,
      theme: 'Funding',
      name: 'awards',
      question: 'Who was awarded what?',
      answer: 'Forty-two areas were.',
      caveat: 'Awards are not spending.',
    },
    grain: 'One award.',
    columns,
    batches: inBatches(rows, batchSize),
    notes: () => notes,
  };
}

async function* inBatches(rows: readonly Row[], size: number): AsyncGenerator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
}

/** The whole of what a format writes. */
export async function written(
  format: Format,
  table: ReadTable,
  options: FormatOptions = { forExcel: false },
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of format.write(table, options)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** A column of each type. */
export const COLUMNS: readonly Column[] = [
  column('position', 'integer', { unit: 'count', nullable: false }),
  column('note', 'string'),
  column('amount', 'number', { unit: 'GBP' }),
  column('share', 'number', { unit: 'percent' }),
  column('is_final', 'boolean'),
  column('awarded_on', 'date'),
];

/** A row for each awkward text, with the values of the other types around it, and every third empty. */
export const ROWS: readonly Row[] = AWKWARD_TEXTS.map((text, position) => [
  position,
  text,
  position % 3 === 0 ? null : (position * 1_234_567 - 500_000_000) / 100,
  position % 3 === 1 ? null : position / 7 - 20,
  position % 3 === 2 ? null : position % 2 === 0,
  position % 3 === 0 ? null : new Date(Date.UTC(2020, 0, 1 + position)).toISOString().slice(0, 10),
]);
