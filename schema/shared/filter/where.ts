import { sql, type RawBuilder } from 'kysely';
import { bound } from '../hidden-value.js';
import type { Reads } from '../reads.js';
import { refused } from '../user-error.js';
import type {
  FilterDeclaration,
  FilterField,
  FilterRelation,
  FilterValue,
  NameTable,
} from './declaration.js';
import { fieldValue, isList } from './field-value.js';
import { related, tableNames } from './related.js';

type Sql = RawBuilder<unknown>;

/** Turns a filter into one SQL condition. Values are always bound; names come only from the declaration. */
export class Where {
  readonly #reads: Reads;
  readonly #nameTable: NameTable;

  constructor(reads: Reads, nameTable: NameTable = tableNames()) {
    this.#reads = reads;
    this.#nameTable = nameTable;
  }

  /**
   * @param alias the alias under which the query names the table of the declared type
   * @throws GraphQLError BAD_USER_INPUT when an operator is given null
   */
  condition(declaration: FilterDeclaration, filter: FilterValue | null | undefined, alias: string): Sql {
    const conditions = Object.entries(filter ?? {})
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => this.#entry(declaration, name, value, alias));
    return all(conditions);
  }

  #entry(declaration: FilterDeclaration, name: string, value: unknown, alias: string): Sql {
    if (value === null) throw refused(`"${name}" is null: leave it out.`);
    if (name === 'and')
      return all((value as FilterValue[]).map(part => this.condition(declaration, part, alias)));
    if (name === 'or')
      return any((value as FilterValue[]).map(part => this.condition(declaration, part, alias)));
    // Unknown is not met: without this, what is silent would drop out on both sides of a "not".
    if (name === 'not') return sql`(${this.condition(declaration, value as FilterValue, alias)}) is not true`;

    const field = declaration.fields[name];
    if (field)
      return fieldCondition(
        field,
        fieldValue(this.#reads, declaration, name, alias, this.#nameTable),
        name,
        value as object,
      );
    const relation = declaration.relations[name];
    if (relation) return this.#relation(declaration, relation, name, value as FilterValue, alias);
    throw new Error(`${declaration.typeName} declares no filter "${name}".`);
  }

  #relation(
    owner: FilterDeclaration,
    relation: FilterRelation,
    name: string,
    value: FilterValue,
    alias: string,
  ): Sql {
    const target = relation.target();
    const exists = (filter: FilterValue): Sql => {
      const targetAlias = this.#nameTable();
      const { from, on, pairs } = related(this.#reads, owner, relation, alias, targetAlias, this.#nameTable);
      // Of whatever is linked, the link alone tells that there is one. A link may lead to a record of another type.
      if (pairs && Object.keys(filter).length === 0)
        return sql`exists (select 1 from ${pairs.from}
          where ${pairs.owner} = ${sql.ref(`${alias}.pk`)} and ${pairs.pk} is not null and ${pairs.where})`;
      return sql`exists (select 1 from ${from} where ${on} and ${this.condition(target, filter, targetAlias)})`;
    };
    if (relation.join.kind === 'reference') return exists(value);

    for (const [operator, operand] of Object.entries(value)) {
      if (operand === null)
        throw refused(`"${name}.${operator}" is null: leave it out, or give {} for any related record.`);
    }
    const { some, every, none } = value as { some?: FilterValue; every?: FilterValue; none?: FilterValue };
    const conditions: Sql[] = [];
    if (some) conditions.push(exists(some));
    // A record whose value is unknown does not meet the condition, so it must count against `every`.
    if (every) conditions.push(sql`not ${exists({ not: every })}`);
    if (none) conditions.push(sql`not ${exists(none)}`);
    return all(conditions);
  }
}

/**
 * The condition that all operators of a field hold for a value.
 *
 * @throws GraphQLError BAD_USER_INPUT when an operator is given null
 */
export function fieldCondition(
  field: FilterField,
  value: RawBuilder<unknown>,
  name: string,
  operators: object,
): Sql {
  const conditions = Object.entries(operators)
    .filter(([, operand]) => operand !== undefined)
    .map(([operator, operand]) => {
      if (operand === null)
        throw refused(`"${name}.${operator}" is null: ask for what is unknown with isNull.`);
      return isList(field)
        ? codesCondition(value, operator, operand)
        : valueCondition(value, operator, operand);
    });
  return all(conditions);
}

function valueCondition(column: Sql, operator: string, operand: unknown): Sql {
  const value = bound(operand);
  switch (operator) {
    case 'eq':
      return sql`${column} = ${value}`;
    case 'ne':
      return sql`${column} <> ${value}`;
    case 'in':
      return sql`${column} = any(${value})`;
    case 'notIn':
      // An empty list would let null through, and what is asked for is known.
      return sql`(${column} is not null and ${column} <> all(${value}))`;
    case 'gt':
      return sql`${column} > ${value}`;
    case 'gte':
      return sql`${column} >= ${value}`;
    case 'lt':
      return sql`${column} < ${value}`;
    case 'lte':
      return sql`${column} <= ${value}`;
    case 'contains':
      return sql`${column} ilike ${bound(operand, text => `%${literal(text)}%`)}`;
    case 'startsWith':
      return sql`${column} ilike ${bound(operand, text => `${literal(text)}%`)}`;
    case 'isNull':
      return operand ? sql`${column} is null` : sql`${column} is not null`;
    default:
      throw new Error(`No operator "${operator}".`);
  }
}

function codesCondition(column: Sql, operator: string, operand: unknown): Sql {
  const value = bound(operand);
  switch (operator) {
    case 'has':
      return sql`${column} @> array[${value}]::text[]`;
    case 'in':
      return sql`${column} && ${value}::text[]`;
    case 'all':
      return sql`${column} @> ${value}::text[]`;
    case 'notIn':
      return sql`not ${column} && ${value}::text[]`;
    default:
      return valueCondition(column, operator, operand);
  }
}

/** The text as itself inside a LIKE pattern. */
const literal = (operand: unknown): string => String(operand).replace(/[\\%_]/g, '\\$&');

/** All of these hold. */
export const all = (conditions: readonly Sql[]): Sql =>
  conditions.length ? sql`(${sql.join(conditions, sql` and `)})` : sql`true`;
/** At least one of these holds. */
export const any = (conditions: readonly Sql[]): Sql =>
  conditions.length ? sql`(${sql.join(conditions, sql` or `)})` : sql`false`;
