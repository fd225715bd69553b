/** A value of an answer. */
export type Value = string | number | boolean | null | undefined | readonly Value[] | Fields;
export interface Fields {
  readonly [name: string]: Value;
}

/** The values at the end of a path, with those of every list on the way; nothing where one on the way is null. */
export function valuesAt(
  from: Value,
  path: readonly string[],
): readonly (string | number | boolean | Fields)[] {
  let found: readonly Value[] = [from];
  for (const name of path) found = flat(found).map(one => (isFields(one) ? one[name] : null));
  return flat(found).filter(one => one !== null && one !== undefined) as (
    string | number | boolean | Fields
  )[];
}

/** The value at the end of a path that goes through no list; a list at its end is given as it is. */
export function valueAt(from: Value, path: readonly string[]): Value {
  let value = from;
  for (const name of path) {
    if (!isFields(value)) return null;
    value = value[name];
  }
  return value;
}

export function isFields(value: Value): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flat(values: readonly Value[]): readonly Value[] {
  return values.flatMap(one => (Array.isArray(one) ? (one as readonly Value[]) : [one]));
}
