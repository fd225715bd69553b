import type { LookUp, Metrics, OperationPath } from '../metrics.js';
import { withReport } from '../reading/read-report.js';
import type { LeftToApollo } from '../reading/reading.js';
import type { KeptAnswers } from './kept-answers.js';
import type { Lane } from './lane.js';
import type { SentOperation } from './sent-operation.js';
import type { SharedAnswers } from './shared-answers.js';
import { SharedWork } from './shared-work.js';

/** The head of an answer with errors but for how it may be cached: headers are names and values in turn. */
export interface ErrorHead {
  readonly status: number;
  readonly headers: readonly string[];
}

/** An answer, before it is sent. */
export interface Answer {
  /** As a text where it was just made: Node then sends it with its head in one piece. */
  readonly body: string | Buffer;
  readonly path: OperationPath;
  /** The revision of the data that all of it was read at; none where it has errors, or may be of more than one. */
  readonly revision: string | undefined;
  /** The status and the headers of an answer with errors. Any other has 200, and the type that was asked for. */
  readonly errorHead?: ErrorHead;
}

/** One operation, and what its answer is wanted for. */
export interface AskedOperation {
  readonly operation: SentOperation;
  /** What the answer is kept under; none where it is kept by nobody. */
  readonly key: string | undefined;
  readonly isRegistered: boolean;
  /** Whether its document is worth remembering: whoever may ask for the schema alone must not push out others'. */
  readonly mayBeRemembered: boolean;
  /** Whether the answer is to tell how it was read. */
  readonly wantsReport: boolean;
  /** Asks Apollo, and passes on what has come of the operation before. */
  readonly askApollo: (signal: AbortSignal, left: LeftToApollo | undefined) => Promise<Answer>;
}

interface AnswersOptions {
  /** The revision of the data as of now; undefined when the database does not tell. */
  readonly latestRevision: () => Promise<string | undefined>;
  readonly lane: Lane | undefined;
  readonly kept: KeptAnswers | undefined;
  readonly shared: SharedAnswers | undefined;
  readonly metrics: Metrics;
}

/**
 * Finds the answer to an operation: among those that are kept, with whoever else is asking for it, in front of Apollo,
 * or through Apollo. Nobody gets an answer that is older than the data was when they asked.
 */
export class Answers {
  readonly #options: AnswersOptions;
  readonly #underWay = new SharedWork<Answer>();

  constructor(options: AnswersOptions) {
    this.#options = options;
  }

  /** Whether an answer is worth more with the revision of the data that it was read at. */
  get areKept(): boolean {
    return this.#options.kept !== undefined || this.#options.shared !== undefined;
  }

  /**
   * Whether the operation was answered lately, so that it is worth asking for the revision of the data. One that nobody
   * has asked for costs no statement more than it takes, and a refused one none at all.
   */
  mayHave(key: string | undefined): boolean {
    return key !== undefined && this.#options.kept?.has(key) === true;
  }

  /**
   * The answer that was kept.
   *
   * @param revision - of the data after the request had come
   */
  recall(asked: AskedOperation, revision: string): Answer | undefined {
    const { key } = asked;
    const found = key === undefined ? undefined : this.#options.kept?.get(key, revision);
    return found && this.#cached('memory', found.body, revision, asked);
  }

  /**
   * Makes the answer, or has it from whoever makes it at this moment.
   *
   * @param signal - aborts when nobody waits any more
   * @throws the reason of the signal
   */
  async make(asked: AskedOperation, signal: AbortSignal): Promise<Answer> {
    const { key, wantsReport } = asked;
    return this.areKept && key !== undefined && !wantsReport
      ? this.#makeTogether(asked, key, signal)
      : this.#make(asked, signal);
  }

  /** Makes an answer once for all who ask for it at the same time. */
  async #makeTogether(asked: AskedOperation, key: string, signal: AbortSignal): Promise<Answer> {
    const join = () => this.#underWay.join(key, signal, until => this.#makeToKeep(asked, key, until));
    // What is under way may have been read before this request had come.
    const onArrival = this.#underWay.has(key) ? this.#options.latestRevision() : undefined;
    let { value, begun } = await join();
    const isOlder = async () => value.revision === undefined || value.revision !== (await onArrival);
    // What is under way after that was begun after this request had come.
    if (!begun && !value.errorHead && (await isOlder())) ({ value, begun } = await join());
    if (begun) return value;
    // An error is told to each under the identifier of their own request.
    if (value.errorHead) return this.#make(asked, signal);
    this.#count('joined', asked);
    return { ...value, path: 'cached' };
  }

  async #makeToKeep(asked: AskedOperation, key: string, signal: AbortSignal): Promise<Answer> {
    const { kept, shared, metrics, latestRevision } = this.#options;
    const now = shared && (await latestRevision());
    const found = now === undefined ? undefined : await shared?.get(key, now);
    if (found && now !== undefined) {
      kept?.set(key, { body: found, revision: now });
      return this.#cached('redis', found, now, asked);
    }
    const answer = await this.#make(asked, signal);
    metrics.countLookUp('nowhere');
    const { body, revision } = answer;
    if (revision !== undefined) {
      kept?.set(key, { body, revision });
      if (shared) void shared.set(key, revision, Buffer.from(body));
    }
    return answer;
  }

  async #make(asked: AskedOperation, signal: AbortSignal): Promise<Answer> {
    const outcome = await this.#options.lane?.answer(asked, signal);
    signal.throwIfAborted();
    if (outcome && 'body' in outcome) return outcome;
    const answer = await asked.askApollo(signal, outcome);
    signal.throwIfAborted();
    if (asked.mayBeRemembered && answer.path === 'compiled' && !answer.errorHead)
      this.#options.lane?.remember(asked);
    return answer;
  }

  #cached(found: LookUp, body: Buffer, revision: string, asked: AskedOperation): Answer {
    this.#count(found, asked);
    const report = { path: 'cached', statements: 0, rows: 0 } as const;
    return {
      body: asked.wantsReport ? withReport(body, report) : body,
      path: 'cached',
      revision,
    };
  }

  #count(found: LookUp, { isRegistered }: AskedOperation): void {
    this.#options.metrics.countLookUp(found);
    this.#options.metrics.countOperation('cached', isRegistered);
  }
}
