import type { EntityManager } from '@mikro-orm/postgresql';
import { parse, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { ReadCount } from '../../schema/shared/reads.js';
import type { SentOperation } from '../answers/sent-operation.js';
import type { Limits } from '../config.js';
import { ReadsUntil } from '../database/reads-until.js';
import type { ToldCost } from '../graphql/limits.js';
import { MeasuredDocument, operationOf } from '../graphql/measured-document.js';
import type { Question } from '../questions/question.js';
import type { AnswerText } from './answer-text.js';
import { Declined } from './declined.js';
import type { Planner } from './planner.js';
import { readOperation } from './read-operation.js';

interface LaneOptions {
  readonly schema: GraphQLSchema;
  /** Those that the schema has every field for. */
  readonly questions: readonly Question[];
  readonly planner: Planner;
  readonly limits: Limits;
  /** Reads for every request: reading by plan keeps no state in it. */
  readonly em: EntityManager;
}

/** What is known of a registered document from the start. */
interface Prepared {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string;
  readonly measured: MeasuredDocument;
}

export interface LaneAnswer {
  readonly data: AnswerText;
  readonly cost: ToldCost;
  readonly read: ReadCount;
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
    { document: source, operationName, variables }: SentOperation,
    signal: AbortSignal,
  ): Promise<LaneAnswer | Declined | undefined> {
    const prepared = this.#prepared.get(source);
    if (!prepared || (operationName !== undefined && operationName !== prepared.operationName))
      return undefined;
    const cost = prepared.measured.costOf(variables);
    if (cost === null) return undefined;
    const { schema, planner, em } = this.#options;
    const { document, operation } = prepared;
    const reads = new ReadsUntil(em, signal);
    const asked = { schema, source, document, operation, operationName, variables };
    const data = await readOperation(planner, asked, reads);
    return data instanceof Declined ? data : { data, cost, read: reads.read };
  }
}

function prepare({ document: source, operationName }: Question, { schema, limits }: LaneOptions): Prepared {
  const document = parse(source);
  const operation = operationOf(document);
  if (!operation) throw new Error(`The document of ${operationName} has no operation.`);
  const measured = new MeasuredDocument(schema, document, operation, limits);
  return { document, operation, operationName, measured };
}
