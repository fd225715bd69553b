/** A part of an answer, as GraphQL gives it. */
export type Value = null | boolean | number | string | readonly Value[] | Fields;

export interface Fields {
  readonly [field: string]: Value;
}

export interface Table {
  /** The fields that lead to the list: `funding stream totals`. */
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Cell = string | number;

// What is said about an answer beside the answer itself: it is printed apart, or says why there are no rows.
const BESIDE = new Set(['citations', 'discrepancies', 'emptyReason', 'nearMisses', 'edges', 'pageInfo']);
// What names a record, the best for a reader first; a record that has the one needs none of the others.
const NAMES = ['name', 'title', 'slug', 'key', 'code', 'id'];
// They tell records apart, which a reader sees by what else stands in the row.
const FOR_MACHINES = new Set(['slug', 'key', 'id']);

/** The lists of records in an answer as tables, the outer ones first, and those of one depth in the order of the answer. */
export function tablesOf(data: Fields): Table[] {
  return listsOf(data).map(({ title, records }) => {
    const rows = records.map(record => new Map(cellsOf('', record)));
    const filled = [...new Set(rows.flatMap(row => [...row.keys()]))].filter(column =>
      rows.some(row => (row.get(column) ?? '') !== ''),
    );
    const telling = filled.filter(column => !FOR_MACHINES.has(column));
    const columns = telling.length > 0 ? telling : filled;
    return { title, columns, rows: rows.map(row => columns.map(column => row.get(column) ?? '')) };
  });
}

interface RecordList {
  readonly title: string;
  readonly records: readonly Fields[];
}

function listsOf(data: Fields): RecordList[] {
  const lists: RecordList[] = [];
  let level: (readonly [title: string, value: Value])[] = [['', data]];
  while (level.length > 0) {
    const below = level.flatMap(([title, value]) =>
      isFields(value)
        ? Object.entries(value)
            .filter(([field]) => !BESIDE.has(field))
            // A connection's list is what the connection is called.
            .map(([field, part]) => [field === 'nodes' ? title : joined(title, field), part] as const)
        : [],
    );
    lists.push(
      ...below.flatMap(([title, value]) => (isListOfRecords(value) ? [{ title, records: value }] : [])),
    );
    level = below;
  }
  return lists;
}

/** A record's own fields, and those of the records that it has one of: `pcc`, `evaluation state reason`. */
function cellsOf(prefix: string, record: Fields): [string, Cell][] {
  const name = nameOf(record);
  return Object.entries(record).flatMap(([field, value]): [string, Cell][] => {
    const isName = NAMES.includes(field);
    if (BESIDE.has(field) || field === '__typename' || (isName && field !== name)) return [];
    if (isFields(value)) {
      const period = periodOf(value);
      return period === undefined ? cellsOf(joined(prefix, field), value) : [[joined(prefix, field), period]];
    }
    return [[isName && prefix !== '' ? prefix : joined(prefix, field), textOf(value)]];
  });
}

function textOf(value: null | boolean | number | string | readonly Value[]): Cell {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const texts = value.map(shortly);
  return texts.every(text => text !== undefined) ? [...new Set(texts)].join('; ') : value.length;
}

/** A member of a list in a few words, undefined where it takes more. */
function shortly(member: Value): string | undefined {
  if (!isFields(member)) return String(textOf(member));
  const name = member['name'] ?? member['title'];
  return typeof name === 'string' ? name : periodOf(member);
}

function nameOf(record: Fields): string | undefined {
  return NAMES.find(field => typeof record[field] === 'string');
}

function periodOf({ from, to }: Fields): string | undefined {
  if (typeof from !== 'string' || typeof to !== 'string') return undefined;
  return from === to ? from : `${from} to ${to}`;
}

function joined(prefix: string, field: string): string {
  return `${prefix} ${headingOf(field)}`.trim();
}

/** `recipientAsPrinted` as people write it: `recipient as printed`. */
function headingOf(field: string): string {
  return field.replaceAll(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
}

function isFields(value: Value): value is Fields {
  return typeof value === 'object' && value !== null && !isList(value);
}

// `Array.isArray` does not narrow a union with a list that may only be read.
function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isListOfRecords(value: Value): value is readonly Fields[] {
  return isList(value) && value.every(isFields);
}
