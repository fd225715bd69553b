import { sql, type RawBuilder } from 'kysely';

type Sql = RawBuilder<unknown>;

/** The code of the first condition that holds. */
export function firstCase<T extends string>(cases: readonly (readonly [T, Sql])[], otherwise: T): Sql {
  const whens = cases.map(([code, condition]) => sql`when ${condition} then ${code}`);
  return sql`(case ${sql.join(whens, sql` `)} else ${otherwise} end)::text`;
}
