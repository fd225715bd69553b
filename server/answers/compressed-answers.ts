import { compress, type Compression } from '../compress.js';
import type { Answer } from './answers.js';
import type { KeptAnswers } from './kept-answers.js';

/** Compresses answers for those who take them so, and keeps it with the answers that are kept. */
export class CompressedAnswers {
  readonly #kept: KeptAnswers | undefined;

  constructor(kept: KeptAnswers | undefined) {
    this.#kept = kept;
  }

  /**
   * The body of an answer, compressed.
   *
   * @param key - what the answer is kept under; none where it tells more than the one that is kept
   */
  async bodyOf(
    { body, revision }: Answer,
    key: string | undefined,
    compression: Compression,
  ): Promise<Buffer> {
    const kept = this.#kept;
    if (!kept || key === undefined || revision === undefined) return compress(body, compression);
    const known = kept.compressed(key, revision, compression);
    if (known) return known;
    const made = await compress(body, compression);
    kept.addCompressed(key, revision, compression, made);
    return made;
  }
}
