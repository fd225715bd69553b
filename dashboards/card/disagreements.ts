interface Disputed {
  readonly discrepancies: readonly { readonly statement: string }[];
}

/**
 * What the sources disagree in about records, each once, for the caveats of a card.
 *
 * @param nameOf - what each begins with, where the statement alone does not say what it is about
 */
export function disagreementsOn<Record extends Disputed>(
  records: readonly Record[],
  nameOf?: (record: Record) => string,
): string[] {
  const all = records.flatMap(record =>
    record.discrepancies.map(({ statement }) => (nameOf ? `${nameOf(record)}: ${statement}` : statement)),
  );
  return [...new Set(all)];
}
