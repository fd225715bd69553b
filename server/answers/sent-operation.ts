import type { Role } from '../security/viewer.js';

/** An operation as it was sent. */
export class SentOperation {
  readonly #keys = new Map<Role, string | undefined>();

  constructor(
    /** The text of the document. */
    readonly document: string,
    readonly operationName: string | undefined,
    readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  /**
   * All that an answer depends on besides the data and the server itself, as a text: the same for the same operation,
   * in whichever order the names in its variables were written.
   *
   * @param registered - what identifies the document among those that are registered, if it is one
   * @returns undefined when the variables are nested too deeply to be walked through
   */
  keyFor(role: Role, registered: string | undefined): string | undefined {
    if (!this.#keys.has(role)) this.#keys.set(role, this.#makeKey(role, registered));
    return this.#keys.get(role);
  }

  #makeKey(role: Role, registered: string | undefined): string | undefined {
    try {
      // The second place keeps a document from passing for another by being its hash.
      const place = registered === undefined ? ['text', this.document] : ['registered', registered];
      return JSON.stringify([role, ...place, this.operationName ?? null, withSortedNames(this.variables)]);
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  }
}

function withSortedNames(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withSortedNames);
  const entries = Object.entries(value).map(([name, one]) => [name, withSortedNames(one)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
