import { STATUS_SYMBOLS, type Cell, type Column, type Row, type Unit } from '../../../tables/table.js';
import { type Html, markup } from '../../pages/html.js';
import { dateAsWords, grouped, pounds } from './words.js';

/** The words and signs by which a reader knows a unit. */
export const UNIT_SIGNS: Readonly<Record<Unit, string>> = {
  GBP: '£',
  count: 'count',
  people: 'people',
  percent: '%',
  years: 'years',
  months: 'months',
};

/** More letters than this need a wide column to be read in. */
const LONG_TEXT = 48;
/** Up to so many, a text stays on one line: a code, or a financial year. */
const BRIEF_TEXT = 12;

/** A column's head: its name, as every other format has it, and its unit. The script makes it sort. */
export function columnHeader(column: Column): Html {
  const { name, unit } = column;
  const kind = isNumeric(column) ? 'number' : 'text';
  const sign = unit && markup` <span class="unit">${UNIT_SIGNS[unit]}</span>`;
  return markup`<th scope="col" class="${kind}" data-sort="${kind}">${breakable(name, '_')}${sign}</th>
`;
}

/** Rows as markup, for between what starts the page of a table and what ends it. */
export function tableRows(columns: readonly Column[], rows: readonly Row[]): string {
  return rows.map(row => tableRow(columns, row).text).join('');
}

/** A name without spaces, which may yet be broken after its signs. What is copied stays as it is. */
export function breakable(name: string, sign: '_' | '.'): Html {
  return markup`${name.split(sign).map((part, at) => (at === 0 ? part : markup`${sign}<wbr>${part}`))}`;
}

function isNumeric({ type }: Column): boolean {
  return type === 'integer' || type === 'number';
}

function tableRow(columns: readonly Column[], row: Row): Html {
  const [name, ...others] = columns.map((column, at) => shownCell(column, row[at] ?? null));
  const cells = others.map(cell => markup`<td${attributes(cell)}>${cell.shown}</td>`);
  return markup`<tr>${name && rowHeader(name)}${cells}</tr>
`;
}

/** The first cell names the row. A header must have words, even where the row has no name. */
function rowHeader(cell: ShownCell): Html {
  const name = cell.shown === '' ? markup`<span class="visually-hidden">no value</span>` : cell.shown;
  return markup`<th scope="row"${attributes(cell)}>${name}</th>`;
}

/** A cell as people see it. */
interface ShownCell {
  readonly shown: Html | string;
  readonly look: 'number' | 'number none' | 'none' | 'date' | 'brief' | 'short' | 'long';
  /** What the column is sorted by, where it is not what is shown. */
  readonly raw?: string;
}

/** Each text runs the way of its own letters: names in Arabic or Hebrew turn nothing around them. */
function attributes({ look, raw }: ShownCell): Html {
  const direction = ['brief', 'short', 'long'].includes(look) && markup` dir="auto"`;
  const sortedBy = raw !== undefined && markup` data-value="${raw}"`;
  return markup`${look !== 'short' && markup` class="${look}"`}${direction}${sortedBy}`;
}

function shownCell(column: Column, value: Cell): ShownCell {
  // Left empty: screen readers have their own word for it, and the style sheet draws a dash that is not copied.
  if (value === null) return { shown: '', look: isNumeric(column) ? 'number none' : 'none' };
  if (typeof value === 'boolean') return { shown: value ? 'Yes' : 'No', look: 'brief' };
  if (typeof value === 'number')
    return { shown: numberText(column, value), look: 'number', raw: String(value) };
  if (column.type === 'date') return { shown: dateAsWords(value), look: 'date', raw: value };
  return { shown: text(column, value), look: lookOf(value) };
}

function lookOf({ length }: string): ShownCell['look'] {
  if (length > LONG_TEXT) return 'long';
  return length > BRIEF_TEXT ? 'short' : 'brief';
}

function text(column: Column, value: string): Html | string {
  const mark = column.isStatus && STATUS_SYMBOLS.get(value);
  if (mark) return markup`<abbr title="${mark}">${value}</abbr>`;
  return /^https?:\/\/\S+$/.test(value) ? markup`<a href="${value}">${value}</a>` : value;
}

/** Only what is counted has its thousands apart: a year, or the number of a list, is no amount. */
function numberText({ unit }: Column, value: number): string {
  if (unit === 'GBP') return pounds.format(value);
  return unit === 'count' || unit === 'people' ? grouped.format(value) : String(value);
}
