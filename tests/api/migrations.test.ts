import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { migrate } from '../../server/database/migrate.js';
import { openOrm } from '../../server/database/orm.js';
import { ownDatabase } from '../harness/test-database.js';

describe('the migrations', () => {
  it('make the tables that the entities declare, also when two processes run them at the same time', async () => {
    const database = await ownDatabase('empty');
    const [orm, other] = await Promise.all([openOrm(database.url), openOrm(database.url)]);
    try {
      await Promise.all([migrate(orm, database.url), migrate(other, database.url)]);
      expect(
        (await orm.schema.getUpdateSchemaSQL({ wrap: false }))
          .replace(/drop table if exists "migration"[^;]*;/, '')
          .trim(),
      ).toBe('');
    } finally {
      await orm.close();
      await other.close();
      await database.drop();
    }
  });

  it('are written from what separates the entities from the database, and leave its functions alone', async () => {
    const database = await ownDatabase('record');
    const folder = await mkdtemp(path.join(tmpdir(), 'migration-'));
    const orm = await openOrm(database.url);
    try {
      await orm.em.getConnection().execute('drop index programme_kind_index');
      const { fileName } = await orm.migrator.create(folder, false, false, 'again');
      const written = await readFile(path.join(folder, fileName), 'utf8');
      expect([...written.matchAll(/addSql\(`(.*)`\)/g)].map(match => match[1])).toEqual([
        'create index "programme_kind_index" on "programme" ("kind");',
        'drop index "programme_kind_index";',
      ]);
      expect(written).not.toContain('function');
    } finally {
      await orm.close();
      await database.drop();
      await rm(folder, { recursive: true });
    }
  });

  it('can be taken back, the last one first', async () => {
    const database = await ownDatabase('record');
    const orm = await openOrm(database.url);
    try {
      await orm.migrator.down();
      await migrate(orm, database.url);
      expect(await orm.schema.getUpdateSchemaSQL({ wrap: false })).not.toMatch(/create|alter/);
    } finally {
      await orm.close();
      await database.drop();
    }
  });
});
