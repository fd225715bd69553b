import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import { ReadsUntil } from '../database/reads-until.js';
import type { Metrics } from '../metrics.js';
import { printAnswer } from '../reading/answer-text.js';
import { Declined } from '../reading/declined.js';
import type { LeftToApollo } from '../reading/reading.js';
import type { Planner } from '../reading/planner.js';
import { readOperation } from '../reading/read-operation.js';
import type { ReadReport } from '../reading/read-report.js';
import type { Answer, AskedOperation } from './answers.js';
import type { KnownDocuments } from './known-documents.js';

interface LaneOptions {
  readonly schema: GraphQLSchema;
  readonly documents: KnownDocuments;
  readonly planner: Planner;
  /** Reads for every request: reading by plan keeps no state in it. */
  readonly em: EntityManager;
  readonly metrics: Metrics;
}

/**
 * Answers known documents without Apollo, which would parse, validate and measure again what was written with the
 * server or has come before. It answers or declines and never says what is wrong: that is Apollo's, to which
 * everything else goes.
 */
export class Lane {
  readonly #options: LaneOptions;

  constructor(options: LaneOptions) {
    this.#options = options;
  }

  /** @returns undefined where Apollo has to say what is wrong */
  async answer(
    { operation: { document: source, operationName, variables }, isRegistered, wantsReport }: AskedOperation,
    signal: AbortSignal,
  ): Promise<Answer | LeftToApollo | undefined> {
    const { schema, documents, planner, em, metrics } = this.#options;
    const known = documents.find(source);
    if (!known || (operationName !== undefined && operationName !== known.operation.name?.value))
      return undefined;
    const cost = known.measured.costOf(variables);
    if (cost === null) return undefined;
    const { document, operation } = known;
    const reads = new ReadsUntil(em, signal);
    const { data, plan } = await readOperation(planner, { schema, document, operation, variables }, reads);
    metrics.countRead(reads.read);
    if (data instanceof Declined) return { declined: data, read: reads.read };
    metrics.countOperation('compiled', isRegistered);
    const read: ReadReport = { path: 'compiled', ...reads.read, plan };
    const body = printAnswer(data, { cost, ...(wantsReport && { read }) });
    return { body, path: 'compiled', revision: data.revision };
  }

  /** Remembers the document of an operation that Apollo has answered without errors, from SQL. */
  remember({ operation: { document } }: AskedOperation): void {
    this.#options.documents.add(document);
  }
}
