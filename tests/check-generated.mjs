// Regenerates the committed files that come from the code and fails when one of them was out of date.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const SUBGRAPHS = 'schema/subgraphs';

function read() {
  const subgraphs = existsSync(SUBGRAPHS) ? readdirSync(SUBGRAPHS).map(name => `${SUBGRAPHS}/${name}`) : [];
  const files = [
    'schema/schema.graphql',
    ...subgraphs,
    'client-queries/typed-documents.ts',
    'dashboards/typed-documents.ts',
  ];
  return new Map(files.filter(existsSync).map(file => [file, readFileSync(file, 'utf8')]));
}

const before = read();
const { status } = spawnSync('npm', ['run', '--silent', 'generate:files'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status !== 0) process.exit(status ?? 1);
const after = read();

const files = [...new Set([...before.keys(), ...after.keys()])];
const stale = files.filter(file => before.get(file) !== after.get(file));
if (stale.length > 0) {
  console.error(`Out of date, and now rewritten: ${stale.join(', ')}. Read the change and commit it.`);
  process.exit(1);
}
