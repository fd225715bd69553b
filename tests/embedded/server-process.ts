import { startEmbeddedPostgres } from '../../server/database/embedded/embedded-postgres.js';
import { query } from './served-folder.js';

// A stand-in for the application: starts, reports in JSON lines, and on Ctrl-C finishes its work before it stops.
function report(line: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

const [dataFolder = '', database = 'graph'] = process.argv.slice(2);
try {
  const server = await startEmbeddedPostgres({ dataFolder, database });
  const keepAlive = setInterval(() => undefined, 60_000);
  process.once('SIGINT', () => {
    void query(server.url, 'select 1 as one').then(async rows => {
      report({ answeredAfterInterrupt: rows.length === 1 });
      await server.stop();
      clearInterval(keepAlive);
    });
  });
  report({ url: server.url, owned: server.owned });
} catch (error) {
  const { name, message } = error as Error;
  report({ name, message });
  process.exitCode = 1;
}
