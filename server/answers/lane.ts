import type { EntityManager } from '@mikro-orm/postgresql';
import { parse, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Limits } from '../config.js';
import { ReadsUntil } from '../database/reads-until.js';
import { MeasuredDocument, operationOf } from '../graphql/measured-document.js';
import type { Metrics } from '../metrics.js';
import type { Question } from '../questions/question.js';
import { printAnswer } from '../reading/answer-text.js';
import { Declined } from '../reading/declined.js';
import type { LeftToApollo } from '../reading/reading.js';
import type { Planner } from '../reading/planner.js';
import { readOperation } from '../reading/read-operation.js';
import type { ReadReport } from '../reading/read-report.js';
import type { Answer, AskedOperation } from './answers.js';

interface LaneOptions {
  readonly schema: GraphQLSchema;
  /** Those that the schema has every field for. */
  readonly questions: readonly Question[];
  readonly planner: Planner;
  readonly limits: Limits;
  /** Reads for every request: reading by plan keeps no state in it. */
  readonly em: EntityManager;
  readonly metrics: Metrics;
}

/** What is known of a registered document from the start. */
interface Prepared {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string;
  readonly measured: MeasuredDocument;
}

/**
 * Answers registered documents without Apollo, which would parse, validate and measure again what was written with
 * the server. It answers or declines and never says what is wrong: that is Apollo's, to which everything else goes.
 */
export class Lane {
  readonly #options: LaneOptions;
  readonly #prepared: ReadonlyMap<string, Prepared>;

  constructor(options: LaneOptions) {
    this.#options = options;
    this.#prepared = new Map(
      options.questions.map(question => [question.document, prepare(question, options)]),
    );
  }

  /** @returns undefined where Apollo has to say what is wrong */
  async answer(
    { operation: { document: source, operationName, variables }, wantsReport }: AskedOperation,
    signal: AbortSignal,
  ): Promise<Answer | LeftToApollo | undefined> {
    const prepared = this.#prepared.get(source);
    if (!prepared || (operationName !== undefined && operationName !== prepared.operationName))
      return undefined;
    const cost = prepared.measured.costOf(variables);
    if (cost === null) return undefined;
    const { schema, planner, em, metrics } = this.#options;
    const { document, operation } = prepared;
    const reads = new ReadsUntil(em, signal);
    const { data, plan } = await readOperation(planner, { schema, document, operation, variables }, reads);
    metrics.countRead(reads.read);
    if (data instanceof Declined) return { declined: data, read: reads.read };
    metrics.countOperation('compiled', true);
    const read: ReadReport = { path: 'compiled', ...reads.read, plan };
    const body = printAnswer(data, { cost, ...(wantsReport && { read }) });
    return { body, path: 'compiled', revision: data.revision };
  }
}

function prepare({ document: source, operationName }: Question, { schema, limits }: LaneOptions): Prepared {
  const document = parse(source);
  const operation = operationOf(document);
  if (!operation) throw new Error(`The document of ${operationName} has no operation.`);
  const measured = new MeasuredDocument(schema, document, operation, limits);
  return { document, operation, operationName, measured };
}
