import { fieldsAlong, type SelectedField } from './selection.js';

/** Where a column's value lies: in the record of a row, or in an item of a list within it that makes rows. */
export interface Place {
  /** 0 for the record, 1 for the item of the first list that is exploded, and so on. */
  readonly level: number;
  /** From there on. */
  readonly fields: readonly SelectedField[];
}

/** The lists along a path that is exploded, as paths from the record: `programmes`, `programmes.coverage`. */
export function explodedLists(
  record: ReadonlyMap<string, SelectedField>,
  explode: string | undefined,
): readonly string[] {
  const fields = explode === undefined ? [] : (fieldsAlong(record, explode) ?? []);
  return fields.flatMap(({ isList }, index) =>
    isList
      ? [
          fields
            .slice(0, index + 1)
            .map(({ name }) => name)
            .join('.'),
        ]
      : [],
  );
}

/** @returns undefined where the document does not select the path */
export function placeOf(
  record: ReadonlyMap<string, SelectedField>,
  exploded: readonly string[],
  path: string,
): Place | undefined {
  const fields = fieldsAlong(record, path);
  if (!fields) return undefined;
  const level = exploded.findLastIndex(list => path.startsWith(`${list}.`)) + 1;
  const above = level === 0 ? 0 : (exploded[level - 1]?.split('.').length ?? 0);
  return { level, fields: fields.slice(above) };
}
