import { readdir, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { RecordSummary } from '../../seeds/loading/load-record.js';
import type { Orm } from '../../server/database/orm.js';
import { RecordCopy, recordFolder } from '../harness/record-copy.js';
import { serveApp } from '../harness/served-app.js';
import { server } from '../harness/server.js';
import { statementsOf } from '../harness/statements.js';
import { ownDatabase, type TestDatabase } from '../harness/test-database.js';

const { isEmptyDatabase, loadRecord, migrate, openOrm, RecordError, recordRevision } = server;

const PROGRAMMES = 'commissioning/programmes.csv';
const CITATIONS = 'provenance/citations.csv';
const ALIASES = 'provenance/aliases.csv';

// Several statements, one after the other, each of which finds its rows by the internal keys of the one before.
const NESTED = `{
  programmes(first: 20) {
    nodes { slug pccs { slug area { code } } strands { kind award { pcc { slug } } } awards { amount } }
  }
}`;

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

  async function removeAlias(): Promise<void> {
    const lines = (await copy.text(ALIASES)).split('\n');
    await copy.replace(
      ALIASES,
      `${lines.find(line => line.startsWith('Programme,w-dapp,W-DAPP,')) ?? ''}\n`,
      '',
    );
  }

  /** Every row of every table as text, with its internal keys when they are to be the same too. */
  async function everything({ internalKeys }: { internalKeys: boolean }, from = orm): Promise<string[]> {
    // Every load moves the revision of the data, also one that changes nothing.
    const entities = [...from.getMetadata().getAll().values()].filter(({ name }) => name !== 'DataRevision');
    const tables = entities.map(async ({ tableName, relations }) => {
      const inner = ['pk', 'loaded_at', ...relations.flatMap(relation => relation.fieldNames)];
      const keys = relations.map(({ name, fieldNames: [column = ''], targetMeta }) => {
        const key = targetMeta?.props.find(property => property.unique)?.fieldNames[0] ?? '';
        return `'${name}', (select ${key} from ${targetMeta?.tableName ?? ''} target where target.pk = t.${column})`;
      });
      const content = internalKeys
        ? `to_jsonb(t) - 'loaded_at'`
        : `to_jsonb(t) - '{${inner.join()}}'::text[] || jsonb_build_object(${keys.join()})`;
      const rows = await from.em
        .fork()
        .execute<{ row: string }[]>(`select (${content})::text as row from ${tableName} t`);
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
          rows[name] ?? (['RecordRevision', 'DataRevision'].includes(name) ? 1 : 0),
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
      select c.field, s.slug as source from citation c join source s on s.pk = c.source_pk
      where record_type = 'AccreditationScheme' and record_key = 'home-office-da-perpetrator-standards' order by c.position`);
    expect(citations).toEqual([
      { field: null, source: 'apcc-2025-review' },
      { field: 'nature', source: 'apcc-2025-review' },
      { field: null, source: 'home-office-2023-awards' },
    ]);
  });

  it('names the same place by the identifier of a citation when others come before it', async () => {
    const places = () =>
      query<{ key: string }>(`select c.key, c.field, c.locator, c.printed, s.slug as source
        from citation c join source s on s.pk = c.source_pk order by c.key`);
    const before = await places();
    const line = 'AccreditationScheme,home-office-da-perpetrator-standards,name,apcc-2025-review,Foreword,';
    const header = (await copy.text(CITATIONS)).split('\n')[0] ?? '';
    await copy.replace(CITATIONS, `${header}\n`, `${header}\n${line}\n`);
    await load();
    const after = await places();
    expect(after).toHaveLength(before.length + 1);
    const known = new Set(before.map(place => place.key));
    expect(after.filter(place => known.has(place.key))).toEqual(before);
    const [first] = await query<{ field: string }>(`select field from citation
      where record_key = 'home-office-da-perpetrator-standards' and position = 2`);
    expect(first).toEqual({ field: 'name' });
  });

  it('takes a line that repeats the own citation of a record for the same citation', async () => {
    const [own] = await query<Record<string, string>>(`
      select c.record_key, s.slug, c.locator, c.printed from citation c join source s on s.pk = c.source_pk
      where record_type = 'Programme' and position = 1 and printed is not null and field is null order by c.key limit 1`);
    const cells = Object.values(own ?? {}).map(cell => `"${cell.replaceAll('"', '""')}"`);
    await copy.append(CITATIONS, `Programme,${cells[0] ?? ''},,${cells.slice(1).join()}`);
    const before = await everything({ internalKeys: true });
    const { revision } = await load();
    expect(await everything({ internalKeys: true })).toEqual(
      before.map(row => row.replace(/("revision": )"\w+"/, `$1"${revision}"`)),
    );
  });

  it('changes nothing when the same files are loaded again, not even an internal key', async () => {
    const revision = await recordRevision(orm.em.fork());
    const before = await everything({ internalKeys: true });
    expect(before.length).toBeGreaterThan(1000);
    expect((await load()).revision).toBe(revision);
    expect(await everything({ internalKeys: true })).toEqual(before);
  });

  it('leaves the same record behind as a load into an empty database', async () => {
    await copy.setCells(PROGRAMMES, 'drive-lancashire,', { name: 'Drive' });
    await removeAlias();
    await load();
    await loadRecord(orm.em.fork(), recordFolder);
    const original = await everything({ internalKeys: false });
    const fresh = await ownDatabase('record');
    const itsOrm = await openOrm(fresh.url);
    try {
      expect(original).toEqual(await everything({ internalKeys: false }, itsOrm));
    } finally {
      await itsOrm.close();
      await fresh.drop();
    }
  });

  it('exchanges what only one record may have', async () => {
    const [essex, kent] = ['E23000028', 'E23000032'];
    await copy.setCells('commissioning/pccs.csv', 'essex,', { area: kent ?? '' });
    await copy.setCells('commissioning/pccs.csv', 'kent,', { area: essex ?? '' });
    const kpis = (await copy.text('evidence/kpis.csv')).split('\n');
    const slugs = kpis.slice(1, 3).map(line => line.split(',')[0] ?? '');
    await copy.setCells('evidence/kpis.csv', `${slugs[0] ?? ''},`, { position: '2' });
    await copy.setCells('evidence/kpis.csv', `${slugs[1] ?? ''},`, { position: '1' });
    await load();
    expect(
      await query(`select p.slug, a.code from pcc p join police_force_area a on a.pk = p.area_pk
        where p.slug in ('essex', 'kent') order by p.slug`),
    ).toEqual([
      { slug: 'essex', code: kent },
      { slug: 'kent', code: essex },
    ]);
    expect(await query('select slug from kpi where position <= 2 order by position')).toEqual([
      { slug: slugs[1] },
      { slug: slugs[0] },
    ]);
  });

  it('takes a renamed record for another, to which all that pointed at it points', async () => {
    for (const file of (await readdir(copy.folder, { recursive: true })).filter(name =>
      name.endsWith('.csv'),
    )) {
      const text = await copy.text(file);
      await writeFile(copy.path(file), text.replaceAll(/(?<![\w-])essex(?![\w-])/g, 'essex-renamed'));
    }
    const awards = `select a.amount::text, p.slug from award a join pcc p on p.pk = a.pcc_pk where p.slug like 'essex%' order by 1`;
    const before = await query<{ amount: string }>(awards);
    expect(before.length).toBeGreaterThan(0);
    await load();
    expect(await query(awards)).toEqual(before.map(({ amount }) => ({ amount, slug: 'essex-renamed' })));
    expect(await query(`select 1 from pcc where slug = 'essex'`)).toEqual([]);
  });

  it('replaces what has changed and drops what is gone', async () => {
    const before = await recordRevision(orm.em.fork());
    await copy.setCells(PROGRAMMES, 'drive-lancashire,', { name: 'Drive' });
    await removeAlias();

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
      // The load writes its revision last: it waits here with all else replaced.
      await brake.query('begin; lock table record_revision in share mode');
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

  it('gives a request that spans a load the same answer as before', async () => {
    const app = await serveApp(database.url);
    try {
      const ask = async () => JSON.stringify(await app.ask(NESTED));
      const before = await ask();
      expect(before).not.toContain('"errors"');
      let loading = true;
      const read = async () => {
        const answers: string[] = [];
        while (loading) {
          answers.push(await ask());
          // Otherwise they take the processor from the load.
          await delay(10);
        }
        return answers;
      };
      const readers = [read(), read()];
      for (let times = 0; times < 3; times++) await load();
      loading = false;
      const answers = (await Promise.all(readers)).flat();
      expect(answers.length).toBeGreaterThan(3);
      expect(answers.filter(answer => answer !== before)).toEqual([]);
    } finally {
      await app.close();
    }
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
    // An insert and a delete each, one more insert for each further thousand rows; and the lock with the beginning
    // and the end of the transaction.
    const thousands = Math.ceil((await everything({ internalKeys: true })).length / 1000);
    expect(statements.length).toBeLessThanOrEqual(2 * tables + thousands + 4);
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
