import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isObjectType,
  isScalarType,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  Kind,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { sql, type RawBuilder } from 'kysely';
import { type PageArgs } from '../../schema/shared/connection.js';
import type { FilterDeclaration, FilterValue, OrderTerm } from '../../schema/shared/filter/declaration.js';
import { related, tableNames, type Related } from '../../schema/shared/filter/related.js';
import { Where } from '../../schema/shared/filter/where.js';
import { keyOrder, orderSql, sortKeys } from '../../schema/shared/order/sort-keys.js';
import { refuseUnlessSize } from '../../schema/shared/page.js';
import { readableOf, type Readable } from '../../schema/shared/readable.js';
import type { Reads } from '../../schema/shared/reads.js';
import { ownOrder } from '../../schema/shared/related-rows.js';
import { Declined } from './declined.js';
import { concat, orNull, type Piece } from './json-text.js';
import { Level } from './level.js';
import { compilePage } from './page.js';
import type { EntitySchemaWithMeta } from '@mikro-orm/postgresql';
import { tables, type Table } from './types.js';

type Sql = RawBuilder<unknown>;

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What reads one root field: a statement of one row, whose `json` is null where the resolvers have to answer. */
export interface RootStatement {
  readonly name: string;
  readonly sql: RawBuilder<{ json: string | null }>;
}

type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/**
 * Turns an operation into one statement for each root field. It reads the schema, the entities and what the fields
 * say of how they are read, and knows no domain.
 *
 * @throws Declined when the resolvers have to answer; GraphQLError when an argument is wrong, which they say better
 */
export function compileOperation(reads: Reads, operation: Operation, maxPageSize: number): RootStatement[] {
  const { schema, document, variables } = operation;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  const query = schema.getQueryType();
  if (operation.operation.operation !== 'query' || !query) throw new Declined('not a query');
  const fields: Fields = collectFields(schema, fragments, variables, query, operation.operation.selectionSet);
  return [...fields].map(([name, nodes]) => ({
    name,
    sql: new RootField(reads, operation, fragments, maxPageSize).compile(query, nodes),
  }));
}

/** The statement of one root field, while it is put together. */
export class RootField {
  readonly reads: Reads;
  readonly maxPageSize: number;
  readonly nameTable = tableNames();
  readonly #operation: Operation;
  readonly #fragments: Record<string, FragmentDefinitionNode>;
  readonly #ctes: (() => Sql)[] = [];
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

  compile(query: GraphQLObjectType, nodes: readonly FieldNode[]): RawBuilder<{ json: string | null }> {
    const field = this.fieldOf(query, nodes);
    const read = readableOf(field);
    const args = this.argumentsOf(field, nodes);
    const json = this.#root(field, nodes, read, args);
    const ctes =
      this.#ctes.length > 0
        ? sql`with ${sql.join(
            this.#ctes.map(make => make()),
            sql`, `,
          )} `
        : sql``;
    return sql<{ json: string | null }>`${ctes}select ${json} as json`;
  }

  #root(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    read: Readable | undefined,
    args: Record<string, unknown>,
  ): Sql {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) throw new Declined(`${field.name} is no object`);
    if (read?.kind === 'page') {
      const { filter, orderBy } = args as { filter?: FilterValue | null; orderBy?: OrderTerm[] | null };
      return compilePage(this, read.listing, type, nodes, { ...(args as PageArgs), filter, orderBy });
    }
    if (read?.kind === 'one') {
      const level = this.newLevel(tableOf(type));
      this.cte(
        level.name,
        () => sql`select ${this.selected(level)} from ${this.reads.table(read.entity)} t
          where ${this.reads.column('t', read.entity, read.property)} = ${args[read.property]}`,
      );
      const text = this.object(level, type, nodes);
      return orNull(sql`(select ${text} from ${sql.ref(level.name)} ${joinsOf(level)})`);
    }
    throw new Declined(`Query.${field.name} is read by its resolver`);
  }

  newLevel(table: Table): Level {
    return new Level(this.reads, `n${this.#levels++}`, table);
  }

  /**
   * Adds a CTE, which those that are added later may name. What it selects is only known when all that rests on it
   * has been put together, so its query is made at the end.
   */
  cte(name: string, query: () => Sql): void {
    this.#ctes.push(() => sql`${sql.ref(name)} as materialized (${query()})`);
  }

  /** The values that a level's CTE selects; a row has at least its internal key. */
  selected(level: Level): Sql {
    void level.pk;
    return level.selected;
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

  /** The JSON of a record, of the row that a level is at. */
  object(level: Level, type: GraphQLObjectType, nodes: readonly FieldNode[]): Sql {
    return this.print(type, nodes, (field, fieldNodes) => this.#field(level, field, fieldNodes));
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

  #field(level: Level, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): Sql {
    const read = readableOf(field);
    if (read?.kind === 'json') {
      const made = read.json(this.reads, level.row);
      return orNull(level.value(`j_${field.name}`, made));
    }
    if (read?.kind === 'related') return this.#related(level, field, nodes, read.owner, read.relation);
    if (read?.kind === 'rows') {
      const byKey = keyOf(this.reads, level);
      return this.#children(level, field, nodes, {
        entity: read.entity,
        reach: (alias, owner) =>
          read.of(
            this.reads,
            { alias: owner, typeName: level.typeName, key: byKey(owner) },
            alias,
            this.nameTable,
          ),
        order: orderSql([
          keyOrder(this.reads, { entity: read.entity } as FilterDeclaration, read.orderBy, 't'),
          keyOrder(this.reads, { entity: read.entity } as FilterDeclaration, 'pk', 't'),
        ]),
      });
    }
    if (read?.kind === 'object') return this.#value(level, field, nodes, read);
    if (read?.kind === 'oneOf') return this.#oneOf(level, nodes, read);
    if (read) throw new Declined(`${field.name} is no field of a record`);
    const property = this.reads.propertyOf(level.entity, field.name);
    if (!property) throw new Declined(`${level.typeName}.${field.name} is read by its resolver`);
    if (property.reference) return this.#reference(level, field, nodes);
    if (field.resolve) throw new Declined(`${level.typeName}.${field.name} is read by its resolver`);
    return scalar(field.type, level.column(field.name), property.nullable);
  }

  /** The JSON of a value that has fields of its own. */
  #value(
    level: Level,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    { exists, fields }: Extract<Readable, { kind: 'object' }>,
  ): Sql {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) throw new Declined(`${field.name} is no object`);
    const text = this.print(type, nodes, ofValue => {
      const json = fields[ofValue.name];
      if (!json) throw new Declined(`${type.name}.${ofValue.name} is read by its resolver`);
      return orNull(
        level.value(`j_${field.name}_${ofValue.name}`, json(this.reads, level.row, this.nameTable)),
      );
    });
    if (!exists) return text;
    return sql`case when ${level.value(`e_${field.name}`, exists(level.row))} then ${text} else 'null' end`;
  }

  /** The JSON of the one record that a row points at, of whichever type, or of what the row says instead. */
  #oneOf(
    level: Level,
    nodes: readonly FieldNode[],
    { records, otherwise }: Extract<Readable, { kind: 'oneOf' }>,
  ): Sql {
    const cases = records.map(({ property, typeName }) => {
      const json = this.#record(level, property, this.#typeNamed(typeName), nodes);
      return sql`when ${level.column(property)} is not null then ${json}`;
    });
    const value = this.print(this.#typeNamed(otherwise.typeName), nodes, ofValue => {
      const property = otherwise.fields[ofValue.name];
      if (property === undefined) throw new Declined(`${otherwise.typeName}.${ofValue.name}`);
      return scalar(ofValue.type, level.column(property), true);
    });
    return sql`case ${sql.join(cases, sql` `)} else ${value} end`;
  }

  #typeNamed(name: string): GraphQLObjectType {
    const type = this.#operation.schema.getType(name);
    if (!isObjectType(type)) throw new Declined(`${name} is not in the schema`);
    return type;
  }

  #reference(level: Level, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): Sql {
    const type = getNamedType(field.type);
    if (!isObjectType(type) || isListType(getNullableType(field.type)))
      throw new Declined(`${field.name} is no record`);
    return this.#record(level, field.name, type, nodes);
  }

  /** The JSON of the record that a foreign key points at, made once for each such record. */
  #record(level: Level, property: string, type: GraphQLObjectType, nodes: readonly FieldNode[]): Sql {
    const target = this.newLevel(tableOf(type));
    const foreignKey = level.column(property);
    this.cte(
      target.name,
      () => sql`select ${this.selected(target)} from ${this.reads.table(target.entity)} t
        where t.pk in (select ${foreignKey} from ${sql.ref(level.name)})`,
    );
    const text = this.object(target, type, nodes);
    const printed = `p${target.name}`;
    this.cte(
      printed,
      () =>
        sql`select ${target.pk} as owner, ${text} as json from ${sql.ref(target.name)} ${joinsOf(target)}`,
    );
    level.joins.push(sql`left join ${sql.ref(printed)} on ${sql.ref(`${printed}.owner`)} = ${foreignKey}`);
    return orNull(sql.ref(`${printed}.json`));
  }

  #related(
    level: Level,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    owner: FilterDeclaration,
    name: string,
  ): Sql {
    const relation = owner.relations[name];
    if (!relation) throw new Error(`${owner.typeName} declares no relation "${name}".`);
    const { filter, orderBy, first } = this.argumentsOf(field, nodes) as {
      filter?: FilterValue | null;
      orderBy?: OrderTerm[] | null;
      first?: number | null;
    };
    if (first != null) refuseUnlessSize('first', first, this.maxPageSize);
    const target = relation.target();
    return this.#children(level, field, nodes, {
      entity: target.entity,
      reach: (alias, at) => related(this.reads, owner, relation, at, alias, this.nameTable),
      order: orderSql(
        orderBy?.length ? sortKeys(this.reads, target, orderBy, 't') : ownOrder(this.reads, relation, target),
      ),
      condition: new Where(this.reads, this.nameTable).condition(target, filter, 't'),
      first,
    });
  }

  /** The JSON of the rows that belong to each row of a level: of all of them at once, not one by one. */
  #children(
    level: Level,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    {
      entity,
      reach,
      order,
      condition,
      first,
    }: {
      /** Its key is only asked for where it is a record. */
      entity: EntitySchemaWithMeta;
      reach: (alias: string, owner: string) => Related;
      order: Sql;
      condition?: Sql;
      first?: number | null | undefined;
    },
  ): Sql {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) throw new Declined(`${field.name} holds no objects of one type`);
    const isList = isListType(getNullableType(field.type));
    const rows = this.newLevel(tables.get(type.name) ?? { typeName: type.name, entity, key: 'pk' });
    const [owner, link] = [this.nameTable(), this.nameTable()];
    const { from, on } = reach(link, owner);
    const ownerRow = sql.ref(owner);
    const most = isList ? first : 1;
    // Several links may lead from an owner to one row, and one owner may stand at several places of the level.
    const found =
      () => sql`select pair.owner, ${this.selected(rows)}, row_number() over (partition by pair.owner order by ${order}) as place
      from (
        select distinct ${sql.ref(`${owner}.pk`)} as owner, ${sql.ref(`${link}.pk`)} as pk
        from ${this.reads.table(level.entity)} ${ownerRow} join ${from} on ${on}
        where ${sql.ref(`${owner}.pk`)} in (select ${level.pk} from ${sql.ref(level.name)})
      ) pair
      join ${this.reads.table(rows.entity)} t on t.pk = pair.pk
      ${condition ? sql`where ${condition}` : sql``}`;
    this.cte(rows.name, () =>
      most == null ? found() : sql`select * from (${found()}) ranked where place <= ${most}`,
    );
    const text = this.object(rows, type, nodes);
    const printed = `p${rows.name}`;
    this.cte(
      printed,
      () => sql`select ${sql.ref(`${rows.name}.owner`)}, string_agg(${text}, ',' order by ${sql.ref(`${rows.name}.place`)}) as json
        from ${sql.ref(rows.name)} ${joinsOf(rows)} group by ${sql.ref(`${rows.name}.owner`)}`,
    );
    level.joins.push(sql`left join ${sql.ref(printed)} on ${sql.ref(`${printed}.owner`)} = ${level.pk}`);
    const json = sql.ref(`${printed}.json`);
    return isList ? sql`'[' || coalesce(${json}, '') || ']'` : orNull(json);
  }
}

/** What stands after the CTE of a level where its rows are printed. */
export const joinsOf = ({ joins }: Level): Sql => sql.join(joins, sql` `);

export function tableOf(type: GraphQLObjectType): Table {
  const table = tables.get(type.name);
  if (!table) throw new Declined(`${type.name} is no record`);
  return table;
}

const keyOf =
  (reads: Reads, { entity, key }: Level) =>
  (alias: string): Sql =>
    reads.column(alias, entity, key);

const AS_PRINTED = new Set(['Int', 'Boolean']);
const IN_QUOTES = new Set(['String', 'ID', 'LocalDate', 'FinancialYear']);

/** The JSON of a column's value, letter for letter as JavaScript prints what the scalar makes of it. */
function scalar(type: GraphQLOutputType, value: Sql, nullable: boolean): Sql {
  const bare = getNullableType(type);
  const named = getNamedType(type);
  if (!isScalarType(named) && !isEnumType(named)) throw new Declined(`${named.name} is no scalar`);
  const json = isListType(bare)
    ? sql`array_to_json(${value})::text`
    : isEnumType(named)
      ? sql`'"' || ${value} || '"'`
      : ofScalar(named.name, value);
  return nullable ? orNull(json) : json;
}

function ofScalar(name: string, value: Sql): Sql {
  if (AS_PRINTED.has(name)) return sql`${value}::text`;
  if (IN_QUOTES.has(name)) return sql`to_json(${value})::text`;
  // JavaScript prints no noughts at the end.
  if (name === 'GBP' || name === 'Float') return sql`trim_scale(${value}::numeric)::text`;
  throw new Declined(`${name} is a scalar that is read by its resolver`);
}
