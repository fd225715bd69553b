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
});
