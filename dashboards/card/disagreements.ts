interface Disputed {
  readonly discrepancies: readonly { readonly statement: string }[];
}

/** What the sources contradict each other in about records, each once, for the caveats of a card. */
export function disagreementsOn(records: readonly Disputed[]): string[] {
  return [...new Set(records.flatMap(({ discrepancies }) => discrepancies.map(one => one.statement)))];
}
