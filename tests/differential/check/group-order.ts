import { enumName, fieldName, modelOf } from '../model/model.js';
import type { Statistic } from '../model/type-model.js';
import type { Group } from './groups.js';
import { compareBy, type Term } from './order.js';
import { compare, endOfPath, pathOf, placeIn, type Comparable, type World } from './values.js';

/** The groups in an order; those alike in it in the order of their keys. */
export function groupsInOrder(
  world: World,
  type: string,
  groups: readonly Group[],
  orderBy: readonly Term[],
  names: readonly string[],
): Group[] {
  const byKeys = names.map((name): Term => ({
    field: `KEY_${enumName(name)}`,
    direction: 'ASC',
    nulls: 'LAST',
  }));
  return groups.toSorted((one, other) => {
    for (const term of [...orderBy, ...byKeys]) {
      const order = compareBy(
        term,
        placeOf(world, type, one, term.field),
        placeOf(world, type, other, term.field),
      );
      if (order !== 0) return order;
    }
    return compareTexts(one, other, names);
  });
}

/** Names that differ in case only stand in the order of their letters. */
function compareTexts(one: Group, other: Group, names: readonly string[]): number {
  for (const name of names) {
    const [left, right] = [one.key[name], other.key[name]];
    const order = typeof left === 'string' && typeof right === 'string' ? compare(left, right) : 0;
    if (order !== 0) return order;
  }
  return 0;
}

function placeOf(world: World, type: string, group: Group, orderedBy: string): Comparable | null {
  if (orderedBy === 'COUNT') return group.count;
  const [, part = '', rest = ''] = /^([A-Z]+)_(.*)$/.exec(orderedBy) ?? [];
  const name = fieldName(rest);
  if (part === 'DISTINCT') return group.countDistinct(name);
  if (part !== 'KEY') return group.statistics[part.toLowerCase() as Statistic]?.[name] ?? null;

  const end = endOfPath(type, pathOf(type, name));
  const found = group.key[name] ?? null;
  if (found === null) return null;
  if (typeof found === 'object') return found[modelOf(end.type).key] as Comparable;
  if (end.field === undefined) throw new Error(`${name} leads to no field.`);
  return placeIn(world, end.type, end.field, found);
}
