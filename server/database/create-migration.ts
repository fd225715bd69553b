import { rm } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from '../config.js';
import { startEmbeddedPostgres } from './embedded/embedded-postgres.js';
import { openOrm } from './orm.js';

// `npm run migration:create -- name`: writes what separates the entities from the migrations, as a new migration.
// It compares with a database of its own, so that no local state gets into the file.
const dataFolder = path.join(projectFolder, '.data', `migration-${process.pid}`);
const postgres = await startEmbeddedPostgres({ dataFolder, database: 'migration' });
const orm = await openOrm(postgres.url);
try {
  await orm.migrator.up();
  const { fileName, diff } = await orm.migrator.create(undefined, false, false, process.argv[2]);
  console.log(
    diff.up.length > 0
      ? `Wrote ${fileName}. Add it to server/database/migrations/index.ts.`
      : 'Nothing to migrate.',
  );
} finally {
  await orm.close();
  await postgres.stop();
  await rm(dataFolder, { recursive: true, force: true });
}
