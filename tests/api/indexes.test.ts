import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntitySchemaWithMeta } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { FieldKind, FilterDeclaration } from '../../schema/shared/filter/declaration.js';
import type { Orm } from '../../server/database/orm.js';
import { server } from '../harness/server.js';
import { recordDatabase } from '../harness/test-database.js';

const { domains, filterDeclarations, openOrm } = server;

/** An index whose first column is this one. */
interface Index {
  readonly table: string;
  readonly column: string;
  readonly method: string;
  readonly operators: string;
}

const INDEXES = `select c.relname as table, a.attname as column, m.amname as method, o.opcname as operators
  from pg_index i
  join pg_class c on c.oid = i.indrelid
  join pg_class x on x.oid = i.indexrelid
  join pg_am m on m.oid = x.relam
  join pg_opclass o on o.oid = i.indclass[0]
  join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
  where c.relnamespace = current_schema()::regnamespace and i.indisvalid and i.indpred is null`;

/** What serves the operators of each kind: texts are searched for parts, lists for members, the rest is ordered. */
const SERVES: Record<FieldKind, (index: Index) => boolean> = {
  text: ({ operators }) => operators === 'gin_trgm_ops',
  codes: ({ method, operators }) => method === 'gin' && operators === 'array_ops',
  code: isOrdered,
  boolean: isOrdered,
  integer: isOrdered,
  pounds: isOrdered,
  date: isOrdered,
  financialYear: isOrdered,
  number: isOrdered,
  // No column holds it.
  financialYears: () => true,
};

function isOrdered({ method }: Index): boolean {
  return method === 'btree';
}

describe('every column that a filter reads', () => {
  let client: pg.Client;
  let orm: Orm;
  let indexes: Index[];
  beforeAll(async () => {
    const url = await recordDatabase();
    orm = await openOrm(url);
    client = new pg.Client({ connectionString: url });
    await client.connect();
    indexes = (await client.query<Index>(INDEXES)).rows;
  });
  afterAll(async () => {
    await client.end();
    await orm.close();
  });

  /** `table.column` of a property, null for one that is computed and has no column. */
  function columnOf(entity: EntitySchemaWithMeta, property: string): string | null {
    const { tableName, properties } = orm.getMetadata().get(entity);
    const [column] = properties[property as never]?.['fieldNames'] ?? [];
    return column === undefined ? null : `${tableName}.${String(column)}`;
  }

  const lacks = (column: string | null, serves: (index: Index) => boolean): column is string =>
    column !== null && !indexes.some(index => `${index.table}.${index.column}` === column && serves(index));

  const fieldsWithout = (declarations: readonly FilterDeclaration[]) =>
    declarations.flatMap(({ entity, fields }) =>
      Object.entries(fields)
        .filter(([, field]) => !field.measuredOnly)
        .map(([name, { kind }]) => ({ column: columnOf(entity, name), serves: SERVES[kind] }))
        .flatMap(({ column, serves }) => (lacks(column, serves) ? [column] : [])),
    );

  it('is told apart by this test from one without an index', () => {
    const [programmes] = filterDeclarations.filter(({ typeName }) => typeName === 'Programme');
    const description = { kind: 'text', description: 'No filter, and no index.' } as const;
    expect(fieldsWithout([{ ...(programmes as FilterDeclaration), fields: { description } }])).toEqual([
      'programme.description',
    ]);
  });

  it('has an index that serves the operators of the field', () => {
    expect(filterDeclarations.length).toBeGreaterThan(20);
    expect(fieldsWithout(filterDeclarations)).toEqual([]);
  });

  it('has an index by which a list of the type is paged', () => {
    const keys = filterDeclarations.map(({ entity, key }) => columnOf(entity, key));
    expect(keys.filter(column => column === null || lacks(column, isOrdered))).toEqual([]);
  });

  it('has an index on both sides of a relation', () => {
    const columns = filterDeclarations.flatMap(({ entity, relations }) =>
      Object.values(relations).flatMap(({ join, target }) => {
        if (join.kind === 'reference') return [columnOf(entity, join.property)];
        // A chain is made of relations that stand here themselves.
        if (join.kind === 'path') return [];
        if (join.kind === 'inverse') return [columnOf(target().entity, join.property)];
        return [columnOf(join.link, join.own), columnOf(join.link, join.other)];
      }),
    );
    expect(columns.length).toBeGreaterThan(50);
    expect(columns.filter(column => column === null || lacks(column, isOrdered))).toEqual([]);
  });

  it('has an index if it is a foreign key', async () => {
    const { rows } = await client.query<{ column: string }>(`select c.relname || '.' || a.attname as column
      from pg_constraint f
      join pg_class c on c.oid = f.conrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = f.conkey[1]
      where f.contype = 'f' and c.relnamespace = current_schema()::regnamespace`);
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.map(row => row.column).filter(column => lacks(column, isOrdered))).toEqual([]);
  });

  it('has an index if records are searched by it', () => {
    const searched = domains.flatMap(domain => domain.searchable);
    expect(searched.length).toBeGreaterThan(20);
    const columns = searched.map(({ entity }) => columnOf(entity, 'search'));
    expect(columns.filter(column => column === null || lacks(column, SERVES.text))).toEqual([]);
  });

  it.each([
    ['citation', 'record_key'],
    ['alias', 'record_key'],
    ['discrepancy_record', 'record'],
  ])('leads from a record to each %s that names it by its key', async (table, column) => {
    await client.query('begin');
    await client.query('set local enable_seqscan = off');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain select (select count(*) from ${table} n where n.record_type = 'Programme' and n.${column} = t.slug)
        from programme t`,
    );
    await client.query('rollback');
    // Not by the type of the record alone, of which there are thousands.
    expect(rows.map(row => row['QUERY PLAN']).join('\n')).toMatch(`(${column} = t.slug)`);
    expect(rows.map(row => row['QUERY PLAN']).join('\n')).not.toMatch(`Filter: (${column} = t.slug)`);
  });

  it('answers the parts of a text from the index when there are many records', async () => {
    await client.query('begin');
    await client.query('set local enable_seqscan = off');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      "explain select * from programme t where t.name ilike '%drive%'",
    );
    await client.query('rollback');
    expect(rows.map(row => row['QUERY PLAN']).join('\n')).toContain('programme_name_index');
  });
});
