import path from 'node:path';
import { loadRecord } from '../../seeds/loading/load-record.js';
import { projectFolder } from '../../server/config.js';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../server/database/embedded/embedded-postgres.js';
import { migrate } from '../../server/database/migrate.js';
import { openOrm } from '../../server/database/orm.js';

declare global {
  var testPostgres: EmbeddedPostgres | undefined;
}

/** The folder of this run's own PostgreSQL; two runs at a time do not meet. */
export const testDataFolder = path.join(projectFolder, '.data', `test-${process.pid}`);

/** One real PostgreSQL for the run, with the published record loaded once into a template for every database. */
export default async function globalSetup(): Promise<void> {
  const postgres = await startEmbeddedPostgres({ dataFolder: testDataFolder, database: 'template_record' });
  globalThis.testPostgres = postgres;
  process.env['TEST_POSTGRES_URL'] = postgres.url;
  const orm = await openOrm(postgres.url);
  try {
    await migrate(orm, postgres.url);
    await loadRecord(orm.em.fork(), path.join(projectFolder, 'seeds/record'));
  } finally {
    await orm.close();
  }
}
