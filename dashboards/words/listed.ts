/** What a page says where no document says anything. */
export const NOT_STATED = 'not stated by any source';

/** What codes mean, one after the other; where the sources are silent, that they are. */
export function labelled<Code extends string>(
  codes: readonly Code[] | null,
  labels: Readonly<Record<Code, string>>,
): string {
  if (codes === null || codes.length === 0) return NOT_STATED;
  return codes.map(code => labels[code]).join('; ');
}
