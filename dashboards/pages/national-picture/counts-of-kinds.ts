/** Counts areas by their kind: how many are of one kind or another, 0 where none is. */
export function countsOfKinds<Area>(
  areas: readonly Area[],
  kindOf: (area: Area) => string,
): (kind: string) => number {
  const kinds = Map.groupBy(areas, kindOf);
  return kind => kinds.get(kind)?.length ?? 0;
}
