import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  isEmptyDatabase,
  loadRecord,
  RecordError,
  recordRevision,
  type RecordSummary,
} from '../../seeds/loading/load-record.js';
import { migrate } from '../../server/database/migrate.js';
import { openOrm, type Orm } from '../../server/database/orm.js';
import { RecordCopy } from '../harness/record-copy.js';
import { statementsOf } from '../harness/statements.js';
import { ownDatabase, type TestDatabase } from '../harness/test-database.js';

const PROGRAMMES = 'commissioning/programmes.csv';

describe('loading the published record', () => {
  let database: TestDatabase;
  let orm: Orm;
  let copy: RecordCopy;
  beforeEach(async () => {
    database = await ownDatabase('record');
    orm = await openOrm(database.url);
    copy = await RecordCopy.make();
  });
  afterEach(async () => {
    await copy.remove();
    await orm.close();
    await database.drop();
  });

  const load = (folder = copy.folder): Promise<RecordSummary> => loadRecord(orm.em.fork(), folder);
  const query = <T extends object>(statement: string): Promise<T[]> => orm.em.fork().execute<T[]>(statement);
  const nameOf = async (slug: string) =>
    (await query<{ name: string }>(`select name from programme where slug = '${slug}'`))[0]?.name;

  /** Every row of every table as text, with its internal keys when they are to be the same too. */
  async function everything({ internalKeys }: { internalKeys: boolean }): Promise<string[]> {
    const tables = [...orm.getMetadata().getAll().values()].map(async ({ tableName, relations }) => {
      const inner = ['pk', 'loaded_at', ...relations.flatMap(relation => relation.fieldNames)];
      const keys = relations.map(({ name, fieldNames: [column = ''], targetMeta }) => {
        const key = targetMeta?.props.find(property => property.unique)?.fieldNames[0] ?? '';
        return `'${name}', (select ${key} from ${targetMeta?.tableName ?? ''} target where target.pk = t.${column})`;
      });
      const content = internalKeys
        ? 'to_jsonb(t)'
        : `to_jsonb(t) - '{${inner.join()}}'::text[] || jsonb_build_object(${keys.join()})`;
      const rows = await query<{ row: string }>(`select (${content})::text as row from ${tableName} t`);
      return rows.map(({ row }) => `${tableName} ${row}`);
    });
    return (await Promise.all(tables)).flat().sort();
  }

  it('fills an empty database and says with what', async () => {
    const empty = await ownDatabase('empty');
    const itsOrm = await openOrm(empty.url);
    try {
      await migrate(itsOrm, empty.url);
      expect(await isEmptyDatabase(itsOrm.em.fork())).toBe(true);
      expect(await recordRevision(itsOrm.em.fork())).toBeNull();

      const { revision, rows } = await loadRecord(itsOrm.em.fork(), copy.folder);

      expect(await isEmptyDatabase(itsOrm.em.fork())).toBe(false);
      expect(await recordRevision(itsOrm.em.fork())).toBe(revision);
      for (const { name = '', class: entity } of itsOrm.getMetadata().getAll().values()) {
        expect([name, await itsOrm.em.fork().count(entity)]).toEqual([
          name,
          rows[name] ?? (name === 'RecordRevision' ? 1 : 0),
        ]);
      }
    } finally {
      await itsOrm.close();
      await empty.drop();
    }
  });

  it('keeps every award to the penny', async () => {
    const sums = await query(`
      select s.slug, count(*)::int as awards, sum(a.amount)::text as sum
      from award a join funding_stream s on s.pk = a.stream_pk group by s.slug order by s.slug`);
    // Added up by hand from the two announcements, and not from the data files.
    expect(sums).toEqual([
      {
        slug: 'domestic-abuse-and-stalking-perpetrator-intervention-fund-2023-25',
        awards: 27,
        sum: '39564574.00',
      },
      { slug: 'home-office-perpetrator-programmes-2021', awards: 25, sum: '11334384.69' },
    ]);
  });

  it('cites every record by its own line first and then in the order of the citations file', async () => {
    const citations = await query(`
      select c.key, c.field, s.slug as source from citation c join source s on s.pk = c.source_pk
      where record_type = 'AccreditationScheme' and record_key = 'home-office-da-perpetrator-standards' order by c.key`);
    expect(citations).toEqual([
      {
        key: 'AccreditationScheme:home-office-da-perpetrator-standards#001',
        field: null,
        source: 'apcc-2025-review',
      },
      {
        key: 'AccreditationScheme:home-office-da-perpetrator-standards#002',
        field: 'nature',
        source: 'apcc-2025-review',
      },
      {
        key: 'AccreditationScheme:home-office-da-perpetrator-standards#003',
        field: null,
        source: 'home-office-2023-awards',
      },
    ]);
  });

  it('changes nothing when the same files are loaded again', async () => {
    const revision = await recordRevision(orm.em.fork());
    const before = await everything({ internalKeys: false });
    expect(before.length).toBeGreaterThan(1000);
    expect((await load()).revision).toBe(revision);
    expect(await everything({ internalKeys: false })).toEqual(before);
  });

  it('replaces what has changed and drops what is gone', async () => {
    const before = await recordRevision(orm.em.fork());
    await copy.setCells(PROGRAMMES, 'drive-lancashire,', { name: 'Drive' });
    const alias = 'Programme,w-dapp,W-DAPP,';
    const aliases = (await copy.text('provenance/aliases.csv'))
      .split('\n')
      .find(line => line.startsWith(alias));
    await copy.replace('provenance/aliases.csv', `${aliases ?? ''}\n`, '');

    const { revision } = await load();

    expect(revision).not.toBe(before);
    expect(await recordRevision(orm.em.fork())).toBe(revision);
    expect(await nameOf('drive-lancashire')).toBe('Drive');
    expect(await query(`select 1 from alias where record_key = 'w-dapp'`)).toEqual([]);
  });

  it('changes nothing when a file is faulty', async () => {
    const before = await everything({ internalKeys: true });
    await copy.setCells(PROGRAMMES, 'drive-lancashire,', { name: '' });
    await expect(load()).rejects.toThrow(RecordError);
    expect(await everything({ internalKeys: true })).toEqual(before);
  });

  it('changes nothing when the database refuses the last row', async () => {
    await query('alter table record_revision add check (false) not valid');
    const before = await everything({ internalKeys: true });
    await copy.setCells(PROGRAMMES, 'drive-lancashire,', { name: 'Drive' });
    await expect(load()).rejects.toThrow('check constraint');
    expect(await everything({ internalKeys: true })).toEqual(before);
  });

  it('lets others read the old record, whole and at once, until the new one is there', async () => {
    await copy.setCells(PROGRAMMES, 'drive-lancashire,', { name: 'Drive' });
    const before = await everything({ internalKeys: true });
    const brake = new pg.Client({ connectionString: database.url });
    await brake.connect();
    try {
      // The load deletes the sources last: it waits here with all else deleted.
      await brake.query('begin; lock table source in share mode');
      const loading = load();
      await untilSomebodyWaits(brake);
      expect(await everything({ internalKeys: true })).toEqual(before);
      await brake.query('commit');
      await loading;
    } finally {
      await brake.end();
    }
    expect(await nameOf('drive-lancashire')).toBe('Drive');
  });

  it('does not mix two loads that run at once', async () => {
    const other = await RecordCopy.make();
    try {
      await other.setCells(PROGRAMMES, 'drive-lancashire,', { name: 'Drive' });
      const [ours, theirs] = await Promise.all([load(copy.folder), load(other.folder)]);
      const last = await recordRevision(orm.em.fork());
      expect([ours.revision, theirs.revision]).toContain(last);
      expect(await nameOf('drive-lancashire')).toBe(last === ours.revision ? 'Drive Project' : 'Drive');
    } finally {
      await other.remove();
    }
  });

  it('sends a few statements for each table, however many rows it has', async () => {
    const statements = await statementsOf(() => load());
    const tables = [...orm.getMetadata().getAll().values()].length;
    // A delete and an insert each; and the lock with the beginning and the end of the transaction.
    expect(statements.length).toBeLessThanOrEqual(2 * tables + 4);
  });
});

async function untilSomebodyWaits(client: pg.Client): Promise<void> {
  for (;;) {
    const waiting = await client.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (waiting.rowCount) return;
    await delay(10);
  }
}
