import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLFloat } from 'graphql';
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  type RawBuilder,
} from 'kysely';
import { scalarJson } from '../../server/reading/scalar-json.js';
import { plainSql, type PlainSql } from '../harness/plain-sql.js';

const kysely = new Kysely({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: one => new PostgresIntrospector(one),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

describe('a number that PostgreSQL prints', () => {
  let database: PlainSql;
  beforeAll(async () => {
    database = await plainSql();
  });
  afterAll(() => database.close());

  const printed = async (values: readonly (number | null)[]) => {
    const json = scalarJson(GraphQLFloat, sql.ref('one.value'), true);
    const query: RawBuilder<unknown> = sql`select ${json} as json
      from unnest(${values}::float8[]) with ordinality one(value, place) order by place`;
    const { sql: text, parameters } = query.compile(kysely);
    return (await database.rows<{ json: string }>(text, [...parameters])).map(({ json }) => json);
  };

  it('has the letters that JavaScript prints', async () => {
    const values = [
      ...[0, -0, 1, -1, 0.5, 0.1 + 0.2, 1 / 3, 123456789012345.67, 2 ** 53, 1e15, 1.5e16, 123456789e12],
      ...[1e20, 123456789012345680000, 1e21, -1.5e21, 1.7976931348623157e308],
      ...[1e-5, 1e-6, 0.00000123, 9.99e-7, 1e-7, -2.5e-10, 5e-324, null],
    ];
    expect(await printed(values)).toEqual(values.map(value => JSON.stringify(value)));
  });
});
