import { hash } from 'node:crypto';
import type { SentOperation } from '../answers/sent-operation.js';
import type { MediaType } from './media-type.js';

interface Made {
  readonly revision: string;
  readonly mediaType: MediaType;
  readonly tag: string;
}

/**
 * The entity tags of answers. A tag is known before the answer is: it stands for all that the answer comes from, so
 * whoever has the tag has the answer, and nothing need be read to say so.
 */
export class AnswerTags {
  readonly #edition: string;
  /** The last one of each operation, for the links that come again and again. */
  readonly #made = new WeakMap<SentOperation, Made>();

  /** @param edition - identifies everything that answers come from besides the data: the code, the schema, the limits */
  constructor(edition: string) {
    this.#edition = edition;
  }

  /**
   * @param key - of the operation
   * @param revision - of the data
   */
  tagOf(operation: SentOperation, key: string, revision: string, mediaType: MediaType): string {
    const last = this.#made.get(operation);
    if (last?.revision === revision && last.mediaType === mediaType) return last.tag;
    const all = JSON.stringify([this.#edition, revision, mediaType, key]);
    const tag = `"${hash('sha256', all, 'base64url')}"`;
    this.#made.set(operation, { revision, mediaType, tag });
    return tag;
  }
}
