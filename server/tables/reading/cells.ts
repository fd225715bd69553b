import type { ContractColumn, RowsPart } from '../contract/contract.js';
import type { Place } from '../contract/place.js';
import { labelOf } from '../code-labels.js';
import type { Cell } from '../table.js';
import { isFields, valueAt, valuesAt, type Fields, type Value } from './record-value.js';

/** A record, and of each list in it that is exploded the item that the row is of; null where the list is empty. */
export type Levels = readonly (Fields | null)[];

/** Reads one cell of a row. */
export type ReadCell = (levels: Levels) => Cell;

const BETWEEN = '; ';

/** What reads the cells of a column, in the rows of one part. */
export function cellReader(
  column: ContractColumn,
  placeOf: (path: string) => Place,
  part: RowsPart,
): ReadCell {
  if (column.shows === 'part') return () => part.code ?? null;
  if (column.shows === 'partLabel') return () => part.label ?? null;
  const { level, fields } = placeOf(column.path);
  const path = fields.map(({ name }) => name);
  const value = (levels: Levels): Value => valueAt(levels[level], path);
  const values = (levels: Levels) => valuesAt(levels[level], path);
  switch (column.shows) {
    case 'value':
      return levels => scalar(value(levels));
    case 'label':
      return levels => joined(values(levels).map(one => labelOf(String(one))));
    case 'list':
      return levels => joined(values(levels).map(String));
    case 'count':
      return levels => {
        const list = value(levels);
        return Array.isArray(list) ? list.length : null;
      };
    case 'status': {
      const { absent = '[x]', withheld } = column;
      const isWithheld = withheld === undefined ? undefined : valueReader(placeOf(withheld));
      return levels => {
        const there = value(levels);
        if (there !== null && there !== undefined) return null;
        if (levels[level] === null) return '[z]';
        return isWithheld?.(levels) === true ? '[c]' : absent;
      };
    }
    case 'sources':
      return levels => joined(values(levels).map(citation));
  }
}

function valueReader({ level, fields }: Place): (levels: Levels) => Value {
  const path = fields.map(({ name }) => name);
  return levels => valueAt(levels[level], path);
}

function scalar(value: Value): Cell {
  return typeof value === 'object' || value === undefined ? null : value;
}

/** Each once, as they first come; nothing where there is none. */
function joined(texts: readonly string[]): Cell {
  return texts.length === 0 ? null : [...new Set(texts)].join(BETWEEN);
}

/** A place in a document: `home-office-2023-awards: Kent`. */
function citation(value: string | number | boolean | Fields): string {
  if (typeof value !== 'object') return String(value);
  const { source, locator } = value;
  const slug = isFields(source) ? source['slug'] : undefined;
  return [slug, locator].filter(text => typeof text === 'string').join(': ');
}
