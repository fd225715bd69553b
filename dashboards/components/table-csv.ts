import { guarded } from '../../server/tables/formats/formula-guard.js';

/** Without it, Excel takes UTF-8 for something else. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet reads as a number whatever it begins with: no formula. */
const NUMBER = /^[+-]?\d[\d,]*(?:\.\d+)?%?$/;

/** A table as comma-separated values, as RFC 4180 has them: its rows as they are shown, the headings first. */
export function csvOf(table: HTMLTableElement): string {
  const lines = [...table.rows].map(row => [...row.cells].map(cell => fieldOf(textOf(cell))).join(','));
  return BYTE_ORDER_MARK + lines.map(line => `${line}\r\n`).join('');
}

/** What a file with a table is called: its caption, as every system takes it. */
export function fileNameOf(caption: string): string {
  const words = caption.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['table'];
  return `${words.join('-')}.csv`;
}

/** What is read in a cell, on one line: what is below each other there is beside each other here. */
function textOf(cell: HTMLTableCellElement): string {
  const lines = cell.innerText.split(/[\r\n]+/).map(line => line.replaceAll(/\s+/g, ' ').trim());
  return lines.filter(line => line !== '').join('; ');
}

function fieldOf(text: string): string {
  const safe = NUMBER.test(text) ? text : guarded(text);
  return `"${safe.replaceAll('"', '""')}"`;
}
