import { TemporaryFolders } from '../../tests/embedded/served-folder.js';
import { startServer } from '../../tests/harness/server-process.js';
import type { BenchContext } from '../bench-context.js';
import { table } from '../report/table.js';
import { median } from '../rounds/statistics.js';

const FIRST_STARTS = 3;
const LATER_STARTS = 5;

/** Measures how long the server takes from its start until it says where to ask, on a new data folder and on an old one. */
export async function measureStart({ started, log }: BenchContext): Promise<string> {
  const end = started.mark();
  const folders = started.add(new TemporaryFolders(), one => one.clear());
  const first: number[] = [];
  const later: number[] = [];
  for (let start = 0; start < FIRST_STARTS; start += 1) {
    log('Starting the server on an empty folder …');
    const folder = await folders.makeDataFolder();
    first.push(await timeStart(folder));
    if (start > 0) continue;
    for (let again = 0; again < LATER_STARTS; again += 1) later.push(await timeStart(folder));
  }
  await end();
  return [
    '## Start',
    table(
      ['from the start of the process until it answers', 'starts', 'median', 'least', 'most'],
      [
        ['first start: a new PostgreSQL, migrated and loaded', ...figures(first)],
        ['later starts', ...figures(later)],
      ],
    ),
  ].join('\n\n');
}

async function timeStart(folder: string): Promise<number> {
  const start = performance.now();
  const server = startServer({ DATA_FOLDER: folder });
  try {
    await server.ready();
    return performance.now() - start;
  } finally {
    server.child.kill('SIGTERM');
    await server.ended();
  }
}

function figures(times: readonly number[]): string[] {
  const seconds = (time: number) => `${(time / 1000).toFixed(2)} s`;
  return [String(times.length), ...[median(times), Math.min(...times), Math.max(...times)].map(seconds)];
}
