// Lints the source, and meanwhile checks its format and the types of GraphiQL's page and of the dashboards: none of them writes anything.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const LANES = [
  [['eslint', '.']],
  [
    ['tsc', '-p', 'server/http/graphiql/page/tsconfig.json', '--noEmit'],
    ['tsc', '-p', 'dashboards/tsconfig.json', '--noEmit'],
    ['prettier', '--check', '.'],
  ],
];

/** Runs one command after the other until one fails, and tells what they wrote. */
async function run(commands) {
  let written = '';
  for (const [command, ...words] of commands) {
    const child = spawn(command, words, { shell: process.platform === 'win32' });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (written += chunk));
    const [code] = await once(child, 'close');
    if (code !== 0) return { failed: true, written };
  }
  return { failed: false, written };
}

// npm puts the folder of these commands into the PATH.
const outcomes = await Promise.all(LANES.map(run));
for (const { written } of outcomes) process.stdout.write(written);
if (outcomes.some(({ failed }) => failed)) process.exitCode = 1;
