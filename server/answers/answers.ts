import { printAnswer } from '../reading/answer-text.js';
import { Declined } from '../reading/declined.js';
import type { Lane } from '../reading/lane.js';
import { withReport } from '../reading/read-report.js';
import type { LookUp, Metrics, OperationPath } from '../metrics.js';
import type { KeptAnswers } from './kept-answers.js';
import type { SentOperation } from './sent-operation.js';
import type { SharedAnswers } from './shared-answers.js';
import { SharedWork } from './shared-work.js';

/** An answer, before it is sent. */
export interface Answer {
  readonly body: Buffer;
  readonly path: OperationPath;
  /** The revision of the data that all of it was read at; none where it has errors, or may be of more than one. */
  readonly revision: string | undefined;
  /** The status and the headers of an answer with errors. Any other has 200, and the type that was asked for. */
  readonly errorHead?: { readonly status: number; readonly headers: Readonly<Record<string, string>> };
}

/** One operation, and what its answer is wanted for. */
export interface AskedOperation {
  readonly operation: SentOperation;
  /** What the answer is kept under; none where it is kept by nobody. */
  readonly key: string | undefined;
  readonly isRegistered: boolean;
  /** Whether the answer is to tell how it was read. */
  readonly wantsReport: boolean;
  /** Whether the revision is wanted also where no answer is kept here. */
  readonly wantsRevision: boolean;
  /** Asks Apollo, and passes on why the operation was declined where that is known already. */
  readonly askApollo: (signal: AbortSignal, declined: Declined | undefined) => Promise<ApolloAnswer>;
}

/** What Apollo answered. Without errors, it came from SQL at one revision or, by way of the resolvers, at any. */
export interface ApolloAnswer extends Answer {
  readonly isFromResolvers: boolean;
}

interface AnswersOptions {
  /** The revision of the data as of now. */
  readonly latestRevision: () => Promise<string>;
  readonly lane: Lane | undefined;
  readonly kept: KeptAnswers | undefined;
  readonly shared: SharedAnswers | undefined;
  readonly metrics: Metrics;
}

/**
 * Finds the answer to an operation: among those that are kept, with whoever else is asking for it, in front of Apollo,
 * or through Apollo.
 */
export class Answers {
  readonly #options: AnswersOptions;
  readonly #underWay = new SharedWork<Answer>();

  constructor(options: AnswersOptions) {
    this.#options = options;
  }

  /** Whether whoever asks does well to know the revision of the data first. */
  get areKept(): boolean {
    return this.#options.kept !== undefined || this.#options.shared !== undefined;
  }

  /**
   * @param revision - of the data after the request had come; undefined when it is not known, so that nothing kept
   *   can be given
   * @param signal - aborts when nobody waits any more
   * @throws the reason of the signal
   */
  async answer(
    asked: AskedOperation,
    revision: string | undefined,
    signal: AbortSignal,
  ): Promise<Answer> {
    const { key, wantsReport } = asked;
    if (!this.areKept || key === undefined || revision === undefined) return this.#make(asked, revision, signal);
    const kept = this.#options.kept?.get(key, revision);
    if (kept) return this.#cached('memory', kept.body, revision, asked);
    if (wantsReport) return this.#make(asked, revision, signal);
    const { value, begun } = await this.#underWay.join(`${revision} ${key}`, signal, until =>
      this.#find(asked, key, revision, until),
    );
    if (begun) return value;
    // An error is told to each under the identifier of their own request.
    if (value.errorHead) return this.#make(asked, revision, signal);
    this.#count('joined', asked);
    return { ...value, path: 'cached' };
  }

  async #find(asked: AskedOperation, key: string, revision: string, signal: AbortSignal): Promise<Answer> {
    const { kept, shared, metrics } = this.#options;
    const found = await shared?.get(key, revision);
    if (found) {
      kept?.set(key, { body: found, revision });
      return this.#cached('redis', found, revision, asked);
    }
    metrics.countLookUp('nowhere');
    const answer = await this.#make(asked, revision, signal);
    if (answer.revision !== undefined) {
      kept?.set(key, { body: answer.body, revision: answer.revision });
      void shared?.set(key, answer.revision, answer.body);
    }
    return answer;
  }

  async #make(asked: AskedOperation, revision: string | undefined, signal: AbortSignal): Promise<Answer> {
    const { lane, metrics } = this.#options;
    const outcome = await lane?.answer(asked.operation, signal);
    signal.throwIfAborted();
    if (!outcome || outcome instanceof Declined) return this.#askApollo(asked, outcome, revision, signal);
    const { data, cost, read } = outcome;
    metrics.countOperation('compiled', true);
    metrics.countRead(read);
    const extensions = { cost, ...(asked.wantsReport && { read: { path: 'compiled', ...read } }) };
    const body = Buffer.from(printAnswer({ data: data as never, extensions }));
    return { body, path: 'compiled', revision: data.revision };
  }

  async #askApollo(
    { askApollo, wantsRevision }: AskedOperation,
    declined: Declined | undefined,
    revision: string | undefined,
    signal: AbortSignal,
  ): Promise<Answer> {
    const before = revision ?? (wantsRevision ? await this.#latestRevision() : undefined);
    const answer = await askApollo(signal, declined);
    signal.throwIfAborted();
    if (answer.errorHead || !answer.isFromResolvers || before === undefined) return answer;
    // What the resolvers read in several statements is of one revision when that has stayed the same meanwhile.
    return { ...answer, revision: (await this.#latestRevision()) === before ? before : undefined };
  }

  /** A database that does not answer has none. The operation, which asks it as well, says what is the matter. */
  #latestRevision(): Promise<string | undefined> {
    return this.#options.latestRevision().catch(() => undefined);
  }

  #cached(found: LookUp, body: Buffer, revision: string, asked: AskedOperation): Answer {
    this.#count(found, asked);
    const report = { path: 'cached', statements: 0, rows: 0 } as const;
    return { body: asked.wantsReport ? Buffer.from(withReport(body, report)) : body, path: 'cached', revision };
  }

  #count(found: LookUp, { isRegistered }: AskedOperation): void {
    this.#options.metrics.countLookUp(found);
    this.#options.metrics.countOperation('cached', isRegistered);
  }
}
