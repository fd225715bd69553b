/** A value of a column: null is SQL's null, a list is an array of texts. */
export type Cell = string | number | boolean | null | readonly string[];

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A row as the text format of PostgreSQL's COPY has it, with the end of its line. */
export function copyLine(row: readonly Cell[]): string {
  let line = '';
  for (let index = 0; index < row.length; index += 1) {
    if (index > 0) line += '\t';
    line += copyCell(row[index] ?? null);
  }
  return `${line}\n`;
}

function copyCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  if (cell === null) return '\\N';
  if (typeof cell === 'boolean') return cell ? 't' : 'f';
  return escaped(typeof cell === 'string' ? cell : arrayLiteral(cell));
}

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, found => ESCAPES[found] ?? found) : text;
}

const arrayLiteral = (texts: readonly string[]): string =>
  `{${texts.map(text => `"${text.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
