const list = new Intl.ListFormat('en-GB');

/** Names one after the other: "Drive, CARA and COBI". */
export function listedInWords(names: readonly string[]): string {
  return list.format(names);
}
