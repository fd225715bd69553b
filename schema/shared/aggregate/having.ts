import { sql, type RawBuilder } from 'kysely';
import { is, type FilterDeclaration, type FilterField, type Statistic } from '../filter/declaration.js';
import { fieldCondition } from '../filter/where.js';
import { refused } from '../user-error.js';
import { statisticField, statisticsOf } from './statistics.js';

/** Conditions on groups as a client sends them. */
export interface Having extends Readonly<Partial<Record<Statistic, Readonly<Record<string, object>>>>> {
  readonly count?: object;
  readonly countDistinct?: Readonly<Record<string, object>>;
}

/** What the conditions are on: `count`, `sum.amount`. */
export const havingPaths = (having: Having): string[] =>
  Object.entries(having).flatMap(([part, operators]) =>
    part === 'count' ? [part] : Object.keys(operators ?? {}).map(name => `${part}.${name}`),
  );

/**
 * The condition that groups have to meet, on the columns of `table`.
 *
 * @throws GraphQLError BAD_USER_INPUT when a condition or an operator is null
 */
export function havingSql(
  declaration: FilterDeclaration,
  having: Having,
  table: string,
): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [];
  const add = (path: string, field: FilterField, operators: unknown) => {
    if (operators === undefined) return;
    if (operators === null) throw refused(`"having.${path}" is null: leave it out.`);
    conditions.push(fieldCondition(field, sql.id(table, path), `having.${path}`, operators));
  };
  add('count', is.integer(''), having.count);
  for (const part of ['countDistinct', ...statisticsOf(declaration)] as const) {
    const ofPart = having[part];
    if (ofPart === null) throw refused(`"having.${part}" is null: leave it out.`);
    for (const [name, operators] of Object.entries(ofPart ?? {})) {
      const field = part === 'countDistinct' ? is.integer('') : statisticField(declaration, name, part);
      add(`${part}.${name}`, field, operators);
    }
  }
  return conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`;
}
