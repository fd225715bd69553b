import {
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Reads } from '../../schema/shared/reads.js';
import { compileOperation, type RootStatement } from './compile.js';
import { Declined } from './declined.js';
import { Plans, type Plan } from './plans.js';

/** An operation, as somebody asks it. */
export interface Asked {
  readonly schema: GraphQLSchema;
  /** The text of the document. */
  readonly source: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Compiles operations, and remembers what became of those that were asked last. */
export class Planner {
  readonly #plans = new Plans();
  readonly #maxPageSize: number;
  readonly #isRegistered: (document: string) => boolean;

  constructor({
    maxPageSize,
    isRegistered,
  }: {
    maxPageSize: number;
    isRegistered: (document: string) => boolean;
  }) {
    this.#maxPageSize = maxPageSize;
    this.#isRegistered = isRegistered;
  }

  planFor(asked: Asked, reads: Reads): Plan {
    const key = JSON.stringify([asked.source, asked.operationName, asked.variables]);
    return this.#plans.planOf(key, () => this.#make(asked, reads));
  }

  #make(asked: Asked, reads: Reads): Plan {
    const isRegistered = this.#isRegistered(asked.source);
    try {
      return this.#compile(asked, reads).map(({ name, sql }) => {
        const statement = reads.statement(sql);
        // Whoever asks ad hoc could fill the connections with names.
        return { name, statement: isRegistered ? this.#plans.named(statement) : statement };
      });
    } catch (error) {
      if (error instanceof Declined) return error;
      if (error instanceof GraphQLError) return new Declined('an argument is wrong', 'argument');
      throw error;
    }
  }

  #compile({ schema, document, operation, variables: given }: Asked, reads: Reads): RootStatement[] {
    const variables = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
    if (!variables.coerced) throw new Declined('a variable is wrong', 'argument');
    return compileOperation(
      reads,
      { schema, document, operation, variables: variables.coerced },
      this.#maxPageSize,
    );
  }
}
