import { labelOf } from '../../server/tables/code-labels.js';
import type { Cell } from '../../server/tables/table.js';

/** A contract as the file has it, read by nothing of the product. */
export interface ContractFile {
  readonly grain: string;
  readonly rows: string | readonly { readonly path: string; readonly code: string; readonly label: string }[];
  readonly explode?: string;
  readonly keepsEmpty?: boolean;
  readonly columns: readonly ColumnInFile[];
}

interface ColumnInFile {
  readonly name: string;
  readonly type: string;
  readonly path?: string;
  readonly shows?: string;
  readonly absent?: string;
}

type Json = null | string | number | boolean | readonly Json[] | { readonly [name: string]: Json };
type Fields = Readonly<Record<string, Json>>;

/**
 * The rows of a table, worked out from GraphQL's whole answer in another way than the product does it: each record is
 * copied once for each item of the list that is exploded, with that item alone in its place, and cells are read from
 * the copies.
 */
export function expectedRows(contract: ContractFile, data: Fields): Record<string, Cell>[] {
  const parts =
    typeof contract.rows === 'string' ? [{ path: contract.rows, code: '', label: '' }] : contract.rows;
  return parts.flatMap(part =>
    inList(follow(data, part.path.split('.'))).flatMap(record =>
      copies(record as Fields, contract.explode?.split('.') ?? [], contract.keepsEmpty === true).map(copy =>
        Object.fromEntries(
          contract.columns.map(column => [column.name, cellOf(column, copy, part, contract)]),
        ),
      ),
    ),
  );
}

/** Marks the place of an item where there is none. */
const NO_ITEM = 'no item';

function copies(record: Fields, path: readonly string[], keepsEmpty: boolean): Fields[] {
  const [name, ...rest] = path;
  if (name === undefined) return [record];
  const value = record[name] ?? null;
  if (!Array.isArray(value)) {
    if (value === null) return keepsEmpty ? [{ ...record, [name]: NO_ITEM }] : [];
    return copies(value as Fields, rest, keepsEmpty).map(copy => ({ ...record, [name]: copy }));
  }
  const items = value.flatMap(item => copies(item as Fields, rest, keepsEmpty));
  if (items.length === 0) return keepsEmpty ? [{ ...record, [name]: NO_ITEM }] : [];
  return items.map(item => ({ ...record, [name]: item }));
}

function cellOf(
  { path = '', shows = 'value', absent }: ColumnInFile,
  record: Fields,
  part: { readonly code: string; readonly label: string },
  { explode = '' }: ContractFile,
): Cell {
  if (shows === 'part') return part.code;
  if (shows === 'partLabel') return part.label;
  const found = follow(record, path.split('.'));
  const isInExploded = path === explode || path.startsWith(`${explode}.`);
  if (shows === 'status') {
    if (found !== null && found !== NO_ITEM) return null;
    return explode !== '' && isInExploded && found === NO_ITEM ? '[z]' : (absent ?? null);
  }
  const value = found === NO_ITEM ? null : found;
  if (shows === 'count') return value === null ? null : inList(value).length;
  if (shows === 'value') return value as Cell;
  const values = inList(value).filter(one => one !== null);
  const texts = values.map(one => {
    if (shows === 'label') return labelOf(String(one));
    if (shows === 'list') return String(one);
    const { source, locator } = one as { source?: { slug: string }; locator: string };
    return source ? `${source.slug}: ${locator}` : locator;
  });
  return texts.length === 0 ? null : [...new Set(texts)].join('; ');
}

/** What lies at a path; of a list on the way, what lies at it in every item. */
function follow(from: Json, path: readonly string[]): Json {
  const [name, ...rest] = path;
  if (name === undefined) return from;
  if (from === null || from === NO_ITEM) return from;
  if (Array.isArray(from)) return from.flatMap(item => inList(follow(item as Json, path)));
  return follow((from as Fields)[name] ?? null, rest);
}

function inList(value: Json): readonly Json[] {
  if (value === null || value === NO_ITEM) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}
