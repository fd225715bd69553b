import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { readRecord } from '../../seeds/loading/load-record.js';
import { outlineOf } from '../../seeds/synthetic/outline.js';
import { referenceOf } from '../../seeds/synthetic/reference.js';
import { sizeOf } from '../../seeds/synthetic/size.js';
import { syntheticTables } from '../../seeds/synthetic/synthetic-tables.js';
import type { SyntheticTable } from '../../seeds/synthetic/table.js';
import { projectFolder } from '../../server/config.js';
import { openOrm, type Orm } from '../../server/database/orm.js';
import { recordFolder } from '../harness/record-copy.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { syntheticDatabase } from '../harness/synthetic-database.js';

const CHOICE = { scale: 1, seed: 7 };

describe('synthetic data', () => {
  let app: ServedApp;
  let client: pg.Client;
  let orm: Orm;
  let tables: SyntheticTable[];
  beforeAll(async () => {
    const url = await syntheticDatabase();
    app = await serveApp(url);
    client = new pg.Client({ connectionString: url });
    await client.connect();
    orm = await openOrm(url);
    const reference = referenceOf(await readRecord(recordFolder));
    tables = syntheticTables(outlineOf(CHOICE, sizeOf(CHOICE.scale), reference));
  });
  afterAll(async () => {
    await client.end();
    await orm.close();
    await app.close();
  });

  const select = async <T extends object>(text: string): Promise<T[]> => (await client.query<T>(text)).rows;
  const count = async (text: string) => (await select<{ count: number }>(text))[0]?.count ?? 0;

  /** The values of a key of an aggregate, with how many records have each. */
  async function groups(field: string, key: string, name: string): Promise<Record<string, number>> {
    const { data, errors } = await app.ask(
      `{ ${field}(groupBy: [${key}]) { groups { key { ${name} } count } } }`,
    );
    expect(errors).toBeUndefined();
    const found = (data?.[field] as { groups: { key: Record<string, string>; count: number }[] }).groups;
    return Object.fromEntries(found.map(({ key: values, count: records }) => [values[name], records]));
  }

  it('are of the size that the scale says', async () => {
    expect(await count('select count(*)::int from programme')).toBe(400);
    const readings = await count('select count(*)::int from monitoring_reading');
    expect(Math.abs(readings - 20_000)).toBeLessThan(20);
  });

  it('say that they are synthetic, in their revision, their names and their one source', async () => {
    const version = (await (await fetch(`${app.url}/version`)).json()) as { record: string };
    expect(version.record).toBe('synthetic scale=1 seed=7');
    expect(app.log.join()).toContain('synthetic scale=1 seed=7');
    const named = [
      'programme',
      'organisation',
      'intervention_model',
      'accreditation_scheme',
      'funding_stream',
      'risk_assessment_tool',
      'forum',
    ];
    for (const table of named) {
      const others = await select(`select name from ${table} where name not like 'Synthetic %'`);
      expect([table, others]).toEqual([table, []]);
    }
    expect(await select('select title from source')).toEqual([
      { title: expect.stringContaining('Synthetic data') },
    ]);
  });

  it('have nothing of the published record but areas, offices, indicators and what questions name streams by', async () => {
    const record = await readRecord(recordFolder);
    const published = [...record.entries]
      .filter(([type]) => !['PoliceForceArea', 'Pcc', 'PccName', 'Kpi', 'FundingStream'].includes(type))
      .flatMap(([, entries]) => entries.flatMap(({ row }) => [row['slug'], row['name'], row['statement']]))
      .filter(text => typeof text === 'string');
    const known = new Set(published);
    const taken = tables.flatMap(({ name, rows }) =>
      name === 'monitoring_reading'
        ? []
        : [...rows()].flat().filter(cell => typeof cell === 'string' && known.has(cell)),
    );
    expect(published.length).toBeGreaterThan(500);
    expect(new Set(taken)).toEqual(new Set());
  });

  it('come into the database as they were made, whatever is in a name', async () => {
    for (const { name, columns, rows } of tables.filter(table => table.columns.includes('name'))) {
      const place = columns.indexOf('name');
      const stored = await select<{ name: string }>(`select name from ${name} order by pk`);
      expect(stored.map(row => row.name)).toEqual([...rows()].map(row => row[place]));
    }
    const awkward = String.raw`select count(*)::int from programme where name !~ '^[a-zA-Z0-9 ]*$'`;
    expect(await count(awkward)).toBeGreaterThan(5);
  });

  it('have records of every kind of silence and of statement about programmes', async () => {
    const evaluation = await groups('programmesAggregate', 'EVALUATION_STATE', 'evaluationState');
    // No source can state it yet, as the codelist says.
    expect(Object.keys(evaluation).sort()).toEqual([
      'COMPLETED',
      'INTERIM',
      'NATIONAL_MODEL_ONLY',
      'NOT_ASKED',
      'NOT_REPORTED',
      'ONGOING',
      'PLANNED',
    ]);
    const accreditation = await groups('programmesAggregate', 'ACCREDITATION_STATE', 'accreditationState');
    expect(Object.keys(accreditation).sort()).toEqual([
      'ASSURED_NOT_ACCREDITED',
      'FOUNDATIONS_IN',
      'HELD',
      'IN_LINE_WITH',
      'IN_PROGRESS',
      'NOT_ASKED',
      'NOT_REPORTED',
      'NO_SCHEME_EXISTS',
    ]);
    const support = await groups('programmesAggregate', 'VICTIMS_SUPPORT_STATE', 'victimsSupportState');
    expect(Object.keys(support).sort()).toEqual(['NOT_ASKED', 'NOT_REPORTED', 'STATED']);
    for (const counts of [evaluation, accreditation, support]) {
      expect(counts['NOT_ASKED']).toBeGreaterThan(40);
      expect(counts['NOT_REPORTED']).toBeGreaterThan(40);
    }
  });

  it('have shares that are plausible: a quarter stalking, a minority accredited, a minority evaluated', async () => {
    const share = async (condition: string) =>
      (await count(`select count(*)::int from programme p where ${condition}`)) / 400;
    const stalking = await share(
      `focus && array['STALKING_DA_RELATED', 'STALKING_NON_DA', 'STALKING_UNSPECIFIED']`,
    );
    expect(stalking).toBeGreaterThan(0.18);
    expect(stalking).toBeLessThan(0.32);
    const accredited = await share(
      `exists (select from accreditation a where a.programme_pk = p.pk and a.status = 'HELD')`,
    );
    expect(accredited).toBeGreaterThan(0.02);
    expect(accredited).toBeLessThan(0.2);
    const evaluated = await share(
      `exists (select from evaluation_subject s where s.programme_pk = p.pk and s.relation = 'SAME_SITE')`,
    );
    expect(evaluated).toBeGreaterThan(0.04);
    expect(evaluated).toBeLessThan(0.3);
  });

  it('give areas very different numbers of programmes, and some none', async () => {
    const counts = (
      await select<{ count: number }>(
        `select count(l.pk)::int from police_force_area a left join programme_area l on l.area_pk = a.pk group by a.pk`,
      )
    ).map(row => row.count);
    const median = [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
    expect(Math.max(...counts)).toBeGreaterThan(5 * median);
    expect(counts).toContain(0);
  });

  it('find something for the headline question', async () => {
    const { data } = await app.ask(`{ programmes(filter: {
      focus: { in: [STALKING_DA_RELATED, STALKING_NON_DA, STALKING_UNSPECIFIED] }
      accreditations: { some: { status: { eq: HELD } } }
      evaluations: { none: {} }
    }) { totalCount } }`);
    expect((data?.['programmes'] as { totalCount: number }).totalCount).toBeGreaterThan(0);
  });

  it('use every code of every codelist', async () => {
    const used = new Map<string, Set<string>>();
    for (const { tableName, props } of orm.getMetadata().getAll().values()) {
      for (const { items, array, fieldNames } of props) {
        if (!items) continue;
        const column = `"${fieldNames[0] ?? ''}"`;
        const found = await select<{ value: string }>(
          `select distinct ${array ? `unnest(${column})` : column} as value from ${tableName}`,
        );
        const values = used.get(items.join()) ?? new Set();
        for (const { value } of found) values.add(value);
        used.set(items.join(), values);
      }
    }
    expect(used.size).toBeGreaterThan(20);
    const missing = [...used].map(([codes, values]) => codes.split(',').filter(code => !values.has(code)));
    expect(missing.flat()).toEqual([]);
  });

  it('are silent now and then wherever the sources may be', async () => {
    const uniform: string[] = [];
    const columns = await select<{ table: string; column: string }>(
      `select table_name as table, column_name as column from information_schema.columns
        where table_schema = 'public' and is_nullable = 'YES'
          and table_name in (select relname from pg_class where not relispartition)
          and table_name not in ('data_revision', 'migration')`,
    );
    for (const { table, column } of columns) {
      const [row] = await select<{ silent: boolean; filled: boolean }>(
        `select coalesce(bool_or("${column}" is null), false) as silent,
          coalesce(bool_or("${column}" is not null), false) as filled from "${table}"`,
      );
      if (!row?.silent || !row.filled) uniform.push(`${table}.${column}`);
    }
    // There is one source, which has a note and no date.
    expect(uniform.sort()).toEqual(['source.date_printed', 'source.note']);
  });

  it('cite every record from the one source, and name no record that is not there', async () => {
    const types = [...orm.getMetadata().getAll().values()].map(({ className, tableName, props }) => {
      const key = props.find(({ name, unique }) => unique || name === 'key');
      return { type: className, tableName, column: key?.fieldNames[0] };
    });
    const keys = new Map<string, Set<string>>();
    for (const { type, tableName, column } of types) {
      if (column === undefined) continue;
      const rows = await select<{ key: string }>(`select "${column}" as key from ${tableName}`);
      keys.set(type, new Set(rows.map(row => row.key)));
    }
    keys.set('EvaluationState', new Set(['NOT_REPORTED', 'NOT_ASKED']));
    const named = await select<{ type: string; key: string; by: string }>(`
      select record_type as type, record_key as key, 'citation' as by from citation
      union all select record_type, record_key, 'alias' from alias
      union all select subject_type, subject, 'claim' from claim where subject is not null
      union all select record_type, record, 'discrepancy' from discrepancy_record
      union all select split_part(record, ':', 1), split_part(record, ':', 2), 'look-alike'
        from look_alike, unnest(records) record`);
    expect(named.filter(({ type, key }) => !keys.get(type)?.has(key))).toEqual([]);
    const cited = new Set(
      named.filter(({ by }) => by === 'citation').map(({ type, key }) => `${type}:${key}`),
    );
    const uncited = [...keys].flatMap(([type, found]) =>
      // What the rest is known by is cited nowhere itself.
      ['Source', 'Citation', 'Alias', 'RecordRevision'].includes(type)
        ? []
        : [...found].map(key => `${type}:${key}`).filter(name => !cited.has(name)),
    );
    expect(uncited).toEqual([]);
  });

  it('answer every registered question', async () => {
    const folder = path.join(projectFolder, 'client-queries');
    const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
      file.endsWith('.graphql'),
    );
    expect(documents).toHaveLength(44);
    const failed = await Promise.all(
      documents.map(async file => {
        const [text, described] = await Promise.all([
          readFile(path.join(folder, file), 'utf8'),
          readFile(path.join(folder, file.replace('.graphql', '.question.json')), 'utf8'),
        ]);
        const { variables } = JSON.parse(described) as { variables: Record<string, unknown> };
        const { errors } = await app.ask(text, variables);
        return errors ? [{ file, errors }] : [];
      }),
    );
    expect(failed.flat()).toEqual([]);
  });
});
