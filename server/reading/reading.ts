import type { ReadCount } from '../../schema/shared/reads.js';
import type { AnswerText } from './answer-text.js';
import type { Declined } from './declined.js';

/** From where Apollo's answer came, or that it was refused before anything was read. */
export type ReadingPath = 'compiled' | 'resolvers' | 'refused';

/** What has come of an operation before Apollo was asked. */
export interface LeftToApollo {
  /** Why the resolvers have to answer. */
  readonly declined: Declined;
  /** What has been read in vain. */
  readonly read: ReadCount;
}

/** How the operation of a request is read; of a batch, the last one that was. */
export class Reading {
  readonly left: LeftToApollo | undefined;
  readonly #latestRevision: (() => Promise<string | undefined>) | undefined;
  #path: ReadingPath = 'refused';
  /** Of what was read by SQL alone, or of the data before the resolvers began. */
  #revision: string | undefined;

  constructor(
    left: LeftToApollo | undefined,
    latestRevision: (() => Promise<string | undefined>) | undefined,
  ) {
    this.left = left;
    this.#latestRevision = latestRevision;
  }

  get path(): ReadingPath {
    return this.#path;
  }

  answerWith({ revision }: AnswerText): void {
    this.#path = 'compiled';
    this.#revision = revision;
  }

  /** @param mayBeKept whether an answer is to be expected, and not what is wrong with an argument */
  async leaveToResolvers(mayBeKept: boolean): Promise<void> {
    this.#path = 'resolvers';
    if (mayBeKept) this.#revision = await this.#latestRevision?.();
  }

  /** The revision that all of the answer was read at; undefined where nobody wants it or there may be more than one. */
  async revisionOfAll(): Promise<string | undefined> {
    if (this.#path !== 'resolvers' || this.#revision === undefined) return this.#revision;
    // What was read in several statements is of one revision when that has stayed the same meanwhile.
    return (await this.#latestRevision?.()) === this.#revision ? this.#revision : undefined;
  }
}
