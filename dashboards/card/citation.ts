/** A place in a document, as a page's document asks for it: `source { slug title publisher licence } locator printed`. */
export interface CitedPlace {
  readonly locator: string;
  readonly printed?: string | null;
  readonly source: {
    readonly slug: string;
    readonly title: string;
    readonly publisher?: string;
    readonly licence?: string;
  };
}

/** A document with the places in it. */
export interface CitedSource {
  readonly source: CitedPlace['source'];
  readonly places: readonly Pick<CitedPlace, 'locator' | 'printed'>[];
}

/** The documents that places are in, each once, with each place once. */
export function citedSources(citations: readonly CitedPlace[]): CitedSource[] {
  const bySlug = Map.groupBy(citations, ({ source }) => source.slug);
  return [...bySlug.values()].flatMap(cited => {
    const [first] = cited;
    const places = [...Map.groupBy(cited, one => `${one.locator}\n${one.printed ?? ''}`).values()];
    return first ? [{ source: first.source, places: places.flatMap(([place]) => place ?? []) }] : [];
  });
}
