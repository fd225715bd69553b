import {
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Reads } from '../../schema/shared/reads.js';
import { compileOperation } from './compile.js';
import { Declined } from './declined.js';
import type { MadeRoot, Plan } from './made-plan.js';
import { makePlan } from './make-plan.js';
import { Plans } from './plans.js';
import { VariableShape } from './variable-shape.js';

/** An operation, as somebody asks it. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Compiles operations, and remembers what became of those that were asked last. */
export class Planner {
  readonly #plans = new Plans();
  readonly #operations = new WeakMap<OperationDefinitionNode, number>();
  readonly #maxPageSize: number;
  #operationsSeen = 0;
  #made = 0;

  constructor({ maxPageSize }: { maxPageSize: number }) {
    this.#maxPageSize = maxPageSize;
  }

  /** How many plans it has made so far. */
  get made(): number {
    return this.#made;
  }

  planFor(asked: Asked, reads: Reads): Plan {
    const { schema, operation } = asked;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], asked.variables, {
      maxErrors: 1,
    });
    if (!coerced) return new Declined('a variable is wrong', 'argument');
    const shape = new VariableShape(schema, operation, coerced);
    const key = `${this.#numberOf(operation)} ${shape.text}`;
    const kept = this.#plans.find(key, shape.values);
    if (kept) return kept.with(shape.values);
    const plan = makePlan(shape, variables => this.#compile({ ...asked, variables }, reads));
    this.#made += 1;
    this.#plans.keep(key, plan);
    return plan.with(shape.values);
  }

  #compile(operation: Asked, reads: Reads): MadeRoot[] {
    try {
      return compileOperation(reads, operation, this.#maxPageSize).map(({ name, sql }) => ({
        name,
        statement: reads.statement(sql),
      }));
    } catch (error) {
      throw error instanceof GraphQLError ? new Declined('an argument is wrong', 'argument') : error;
    }
  }

  /** Apollo keeps the documents that it has parsed, so that an operation that is asked again is the same one. */
  #numberOf(operation: OperationDefinitionNode): number {
    const number = this.#operations.get(operation) ?? ++this.#operationsSeen;
    this.#operations.set(operation, number);
    return number;
  }
}
