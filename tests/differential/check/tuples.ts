import { relationOf } from '../model/model.js';
import type { Row } from '../model/type-model.js';
import { valueOf, type World } from './values.js';

/** What a path led to from a record: a value, a record, or null where there is nothing. */
export type Found = string | number | boolean | Row | null;

/**
 * What paths lead to from a record, in every combination. Paths that begin alike go the same way: by area and by
 * region, a record goes with each of its areas and the region of that area.
 */
export function tuplesOf(
  world: World,
  type: string,
  row: Row | null,
  paths: ReadonlyMap<string, readonly string[]>,
): Map<string, Found>[] {
  const bySegment = Map.groupBy(paths, ([, [segment]]) => segment);
  let tuples: Map<string, Found>[] = [new Map()];
  for (const [segment = '', here] of bySegment) {
    const alternatives = stepsOf(world, type, row, segment).flatMap(({ found, type: next }) => {
      const rest = new Map(
        here.filter(([, path]) => path.length > 1).map(([name, path]) => [name, path.slice(1)] as const),
      );
      const ended = here.filter(([, path]) => path.length === 1).map(([name]) => [name, found] as const);
      const further =
        rest.size > 0 ? tuplesOf(world, next, found as Row | null, rest) : [new Map<string, Found>()];
      return further.map(tuple => new Map([...ended, ...tuple]));
    });
    tuples = tuples.flatMap(tuple => alternatives.map(one => new Map([...tuple, ...one])));
  }
  return tuples;
}

function stepsOf(
  world: World,
  type: string,
  row: Row | null,
  segment: string,
): { found: Found; type: string }[] {
  const relation = relationOf(type, segment);
  const next = relation?.type ?? type;
  const all = row
    ? relation
      ? world.record.related(type, row, relation)
      : valuesOf(world, type, segment, row)
    : [];
  return all.length > 0 ? all.map(found => ({ found, type: next })) : [{ found: null, type: next }];
}

function valuesOf(world: World, type: string, field: string, row: Row): Found[] {
  const value = valueOf(world, type, field, row);
  return Array.isArray(value) ? [...value] : [value as Found];
}
