interface Placed {
  readonly name: string;
  readonly areas: readonly { readonly name: string }[];
}

/** As many areas as a heading has room for. */
const MOST_AREAS = 2;

/** The name of a programme with its areas where the name does not have them: many programmes share one name. */
export function nameWithPlace({ name, areas }: Placed): string {
  const unsaid = areas.filter(area => !name.includes(area.name));
  if (unsaid.length === 0 || areas.length > MOST_AREAS) return name;
  return `${name}, ${unsaid.map(area => area.name).join(' and ')}`;
}
