import {
  execute,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { MAX_PAGE_SIZE } from '../../schema/shared/connection.js';
import { makeContext } from '../../server/context.js';
import { openOrm, type Orm } from '../../server/database/orm.js';
import { domains } from '../../server/domains.js';
import { buildGraph } from '../../server/graphql/build-schema.js';
import { Declined } from '../../server/reading/declined.js';
import { Planner } from '../../server/reading/planner.js';
import { readOperation } from '../../server/reading/read-operation.js';
import type { Request } from '../differential/generation/document.js';

/** What both paths make of an operation. */
export interface BothAnswers {
  /** The data as text, or why the resolvers would answer. */
  readonly compiled: string | Declined;
  /** The data as text, where nothing is wrong with the operation. */
  readonly resolved: string | null;
  /** How many the first of them took. */
  readonly statements: number;
  readonly plan: 'made' | 'kept' | undefined;
}

interface Checked {
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** The compiler and the resolvers on one database, without a server around them: quick, because a document is read once. */
export class DirectPaths {
  readonly #planner = new Planner({ maxPageSize: MAX_PAGE_SIZE });
  /** The last document: it is often asked again with other variables. */
  #checked: Checked | undefined;

  private constructor(
    readonly schema: GraphQLSchema,
    readonly orm: Orm,
  ) {}

  static async open(databaseUrl: string): Promise<DirectPaths> {
    const [schema, orm] = await Promise.all([buildGraph(domains), openOrm(databaseUrl)]);
    return new DirectPaths(schema, orm);
  }

  async ask({ text: source, variables }: Request): Promise<BothAnswers> {
    const { document, operation } = this.#check(source);
    const { schema } = this;
    const compiling = makeContext(this.orm.em.fork());
    const asked = { schema, document, operation, variables };
    const [{ data, plan }, resolved] = await Promise.all([
      readOperation(this.#planner, asked, compiling.reads),
      execute({ schema, document, variableValues: variables, contextValue: makeContext(this.orm.em.fork()) }),
    ]);
    return {
      compiled: data instanceof Declined ? data : data.json,
      resolved: resolved.errors ? null : JSON.stringify(resolved.data),
      statements: compiling.reads.read.statements,
      plan,
    };
  }

  close(): Promise<void> {
    return this.orm.close();
  }

  /** @throws Error where the document is not one that a server would look at: the generator is wrong then */
  #check(text: string): Checked {
    if (this.#checked?.text === text) return this.#checked;
    const document = parse(text);
    const [error] = validate(this.schema, document);
    const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    if (error || operation?.kind !== Kind.OPERATION_DEFINITION)
      throw new Error(`The generator made a document that is wrong: ${error?.message}\n${text}`);
    this.#checked = { text, document, operation };
    return this.#checked;
  }
}
