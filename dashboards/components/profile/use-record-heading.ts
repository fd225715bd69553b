import type { Answer } from '../../graph/use-answer.js';
import { useHeading } from '../../shell/heading.js';

interface LookedFor<Data> {
  /** What was looked for: "programme". */
  readonly kind: string;
  /** The identifier in the address. */
  readonly given: string;
  /** The name in the answer; nothing where the record is not there. */
  readonly nameIn: (data: Data) => string | undefined;
}

/** Heads the page of one record with its name, or says that there is none. The page alone calls it, and once. */
export function useRecordHeading<Data>(answer: Answer<Data>, { kind, given, nameIn }: LookedFor<Data>): void {
  useHeading(
    answer.state === 'answered' ? (nameIn(answer.data) ?? `No ${kind} “${given}” on record`) : undefined,
  );
}
