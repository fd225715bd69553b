import { createHash } from 'node:crypto';
import type { MediaType } from './media-type.js';

interface AnswerTagsOptions {
  readonly isRegistered: (document: string) => boolean;
  /** Identifies the data that is served, null when none is loaded. */
  readonly revision: () => Promise<string | null>;
  /** Identifies everything else that answers come from: the code, the schema and the limits. */
  readonly edition: string;
}

/**
 * The entity tags of the answers to registered documents. A tag is known before the answer is: it stands for all that
 * the answer comes from, so whoever has the tag has the answer, and nothing need be read to say so.
 */
export class AnswerTags {
  readonly #options: AnswerTagsOptions;

  constructor(options: AnswerTagsOptions) {
    this.#options = options;
  }

  /** The tag of what an address asks for, on the data of this moment; undefined when its answer is not to be kept. */
  async tagFor(search: string, mediaType: MediaType): Promise<string | undefined> {
    const asked = this.#askedFor(new URLSearchParams(search));
    if (asked === undefined) return undefined;
    // A database that does not answer has no tag. The operation, which asks it as well, says what is the matter.
    const revision = await this.#options.revision().catch(() => null);
    if (revision === null) return undefined;
    const all = JSON.stringify([this.#options.edition, revision, mediaType, asked]);
    return `"${createHash('sha256').update(all).digest('base64url')}"`;
  }

  /** The operation as text, the same for the same operation. What is not understood here has none, as faults have none. */
  #askedFor(parameters: URLSearchParams): string | undefined {
    const known = ['query', 'operationName', 'variables', 'extensions'];
    if (known.some(name => parameters.getAll(name).length > 1) || parameters.has('extensions'))
      return undefined;
    const document = parameters.get('query');
    if (document === null || !this.#options.isRegistered(document)) return undefined;
    const variables = canonical(parameters.get('variables') ?? '{}');
    return variables && JSON.stringify([document, parameters.get('operationName'), variables]);
  }
}

/** A JSON object as text without regard to the order of its keys; undefined when the text is none. */
function canonical(text: string): string | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return isObject(value) ? JSON.stringify(value, withSortedKeys) : undefined;
  } catch {
    // No JSON, or nested too deeply to be walked through.
    return undefined;
  }
}

function withSortedKeys(_key: string, value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
