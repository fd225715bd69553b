import type { Cell, Table } from './table.js';

const GAP = '  ';
const NARROWEST = 6;
// Below it a number may be a year.
const LEAST_WITH_COMMAS = 10_000;

/**
 * A table as lines of text, numbers to the right.
 *
 * @param width - how many characters a line may have: wider columns are cut then. Without it nothing is.
 */
export function printTable({ columns, rows }: Omit<Table, 'title'>, width?: number): string[] {
  const texts = rows.map(row => row.map(printCell));
  const isNumeric = columns.map((_, place) =>
    rows.every(row => typeof row[place] === 'number' || row[place] === ''),
  );
  const natural = columns.map((heading, place) =>
    Math.max(heading.length, ...texts.map(row => row[place]?.length ?? 0)),
  );
  const widths = width === undefined ? natural : narrowed(natural, isNumeric, width);
  const line = (cells: readonly string[]) =>
    cells
      .map((text, place) => {
        const room = widths[place] ?? 0;
        const shown = cut(text, room);
        return isNumeric[place] ? shown.padStart(room) : shown.padEnd(room);
      })
      .join(GAP)
      .trimEnd();
  const rule = widths.map(room => '-'.repeat(room)).join(GAP);
  return [line(columns), rule, ...texts.map(line)].map(text =>
    width === undefined ? text : cut(text, width),
  );
}

/** Takes from the widest columns of text, so that the narrow ones stay whole; a number without its end is another. */
function narrowed(natural: readonly number[], isNumeric: readonly boolean[], width: number): number[] {
  const widths = [...natural];
  const room = width - GAP.length * (widths.length - 1);
  let excess = widths.reduce((sum, one) => sum + one, 0) - room;
  while (excess > 0) {
    const widest = Math.max(...widths.filter((_, place) => !isNumeric[place]));
    if (widest <= NARROWEST) break;
    widths[widths.findIndex((one, place) => one === widest && !isNumeric[place])] = widest - 1;
    excess -= 1;
  }
  return widths;
}

function printCell(cell: Cell): string {
  if (typeof cell === 'string') return cell.replaceAll(/\s+/g, ' ').trim();
  if (Math.abs(cell) < LEAST_WITH_COMMAS) return String(cell);
  const decimals = Number.isInteger(cell) ? 0 : 2;
  return cell.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

function cut(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, Math.max(room - 1, 0))}…`;
}
