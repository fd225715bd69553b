import {
  getArgumentValues,
  isObjectType,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { sql, type RawBuilder } from 'kysely';
import { tableNames } from '../../schema/shared/filter/related.js';
import type { Reads } from '../../schema/shared/reads.js';
import { REVISION_SQL } from '../database/latest-revision.js';
import { Declined } from './declined.js';
import { concat, type Piece } from './json-text.js';
import { Level } from './level.js';
import type { Made, Table } from './types.js';

type Sql = RawBuilder<unknown>;

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is selected, under the names that the answer has. */
export type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/** The statement of one root field, while it is put together. */
export class RootField {
  readonly reads: Reads;
  readonly maxPageSize: number;
  readonly nameTable = tableNames();
  readonly #operation: Operation;
  readonly #fragments: Record<string, FragmentDefinitionNode>;
  readonly #ctes: (() => readonly Sql[])[] = [];
  #levels = 0;

  constructor(
    reads: Reads,
    operation: Operation,
    fragments: Record<string, FragmentDefinitionNode>,
    maxPageSize: number,
  ) {
    this.reads = reads;
    this.#operation = operation;
    this.#fragments = fragments;
    this.maxPageSize = maxPageSize;
  }

  /** The statement of one row: the JSON, and which data it is of, from the same snapshot. */
  statement(json: Sql): Sql {
    const ctes =
      this.#ctes.length > 0
        ? sql`with ${sql.join(
            this.#ctes.flatMap(make => make()),
            sql`, `,
          )} `
        : sql``;
    return sql`${ctes}select ${json} as json, (${sql.raw(REVISION_SQL)}) as revision`;
  }

  newLevel(rows: Table | Made): Level {
    return new Level(this.reads, `n${this.#levels++}`, rows);
  }

  /** The level of the rows that a query makes, each a value of a type. */
  newMadeLevel(typeName: string, query: Sql): Level {
    const cte = `m${this.#levels}`;
    this.cte(cte, () => sql`select row_number() over () as pk, made.* from (${query}) made`);
    return this.newLevel({ typeName, cte, key: 'pk' });
  }

  /**
   * Adds a CTE, which those that are added later may name. What it selects is only known when all that rests on it
   * has been put together, so its query is made at the end. PostgreSQL makes one with the other where only one names it.
   */
  cte(name: string, query: () => Sql): void {
    this.ctes(() => [{ name, query: query() }]);
  }

  /** Adds several CTEs, each of which may name those before it. */
  ctes(make: () => readonly { readonly name: string; readonly query: Sql }[]): void {
    this.#ctes.push(() => make().map(({ name, query }) => sql`${sql.ref(name)} as (${query})`));
  }

  /** Adds a CTE of texts, which are made once for each of its rows, however many others name them. */
  texts(name: string, query: () => Sql): void {
    this.#ctes.push(() => [sql`${sql.ref(name)} as materialized (${query()})`]);
  }

  fieldOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): GraphQLField<unknown, unknown> {
    const name = nodes[0]?.name.value ?? '';
    const field = type.getFields()[name];
    if (!field) throw new Declined(`${name} is not a field of ${type.name}`);
    return field;
  }

  argumentsOf(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): Record<string, unknown> {
    const [node] = nodes;
    return node ? getArgumentValues(field, node, this.#operation.variables) : {};
  }

  subfields(type: GraphQLObjectType, nodes: readonly FieldNode[]): Fields {
    const { schema, variables } = this.#operation;
    return collectSubfields(schema, this.#fragments, variables, type, nodes);
  }

  /** The names of the fields that are asked of an object. */
  namesOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): ReadonlySet<string> {
    return new Set([...this.subfields(type, nodes).values()].map(([node]) => node?.name.value ?? ''));
  }

  /** The JSON of an object, from the JSON of each of its fields. */
  print(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    field: (field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]) => Piece,
  ): Sql {
    const pieces: Piece[] = [];
    for (const [name, fieldNodes] of this.subfields(type, nodes)) {
      pieces.push(pieces.length === 0 ? '{' : ',', `${JSON.stringify(name)}:`);
      if (fieldNodes[0]?.name.value === '__typename') pieces.push(JSON.stringify(type.name));
      else pieces.push(field(this.fieldOf(type, fieldNodes), fieldNodes));
    }
    return concat([...pieces, pieces.length === 0 ? '{}' : '}']);
  }

  typeNamed(name: string): GraphQLObjectType {
    const type = this.#operation.schema.getType(name);
    if (!isObjectType(type)) throw new Declined(`${name} is not in the schema`);
    return type;
  }
}
