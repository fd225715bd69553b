import path from 'node:path';
import { loadRecord } from '../../seeds/loading/load-record.js';
import { projectFolder } from '../../server/config.js';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../server/database/embedded/embedded-postgres.js';
import { migrate } from '../../server/database/migrate.js';
import { openOrm } from '../../server/database/orm.js';
import { sweepDeadRuns } from './sweep-dead-runs.js';
import { onServer } from './test-database.js';
import { testDataFolder } from './test-data-folder.js';
import globalTeardown from './global-teardown.js';

declare global {
  var testPostgres: EmbeddedPostgres | undefined;
}

/** One real PostgreSQL for the run, with the published record loaded once into a template for every database. */
export default async function globalSetup(): Promise<void> {
  await sweepDeadRuns(path.dirname(testDataFolder));
  const postgres = await startEmbeddedPostgres({ dataFolder: testDataFolder, database: 'template_record' });
  globalThis.testPostgres = postgres;
  process.env['TEST_POSTGRES_URL'] = postgres.url;
  await giveUpDurability();
  const orm = await openOrm(postgres.url);
  try {
    await migrate(orm, postgres.url);
    await loadRecord(orm.em.fork(), path.join(projectFolder, 'seeds/record'));
  } catch (error) {
    // Jest calls no teardown after a setup that failed.
    await globalTeardown();
    throw error;
  } finally {
    await orm.close();
  }
}

/** What the tests write is thrown away, so that none of it need outlive a crash of the machine. */
async function giveUpDurability(): Promise<void> {
  await onServer(async client => {
    for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit'])
      await client.query(`alter system set ${setting} = off`);
    await client.query('select pg_reload_conf()');
  });
}
