import { loadRecord, RecordError } from '../seeds/loading/load-record.js';
import { readConfig } from './config.js';
import { openDatabase } from './database/open-database.js';
import { refuseSyntheticDatabase } from './database/record.js';
import { StartupError } from './startup-error.js';

// `npm run load:record`: replaces the record in the database by the data files, or says what is wrong with them.
try {
  const config = readConfig();
  const log = (line: string) => console.log(line);
  const database = await openDatabase(config, log, async orm => {
    await refuseSyntheticDatabase(orm);
    const { revision, rows } = await loadRecord(orm.em.fork(), config.recordFolder);
    console.table(rows);
    console.log(`Loaded revision ${revision}.`);
  });
  await database.close();
} catch (error) {
  if (!(error instanceof StartupError || error instanceof RecordError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
