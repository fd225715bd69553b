// Regenerates the committed files that come from the code and fails when one of them was out of date.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const GENERATED = [
  'schema/schema.graphql',
  'schema/subgraphs/commissioning.graphql',
  'schema/subgraphs/funding.graphql',
  'schema/subgraphs/evidence.graphql',
  'schema/subgraphs/supergraph.graphql',
  'client-queries/typed-documents.ts',
];

const read = () => new Map(GENERATED.map(file => [file, readFileSync(file, 'utf8')]));

const before = read();
const { status } = spawnSync('npm', ['run', '--silent', 'generate:files'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status !== 0) process.exit(status ?? 1);
const after = read();

const stale = GENERATED.filter(file => before.get(file) !== after.get(file));
if (stale.length > 0) {
  console.error(`Out of date, and now rewritten: ${stale.join(', ')}. Read the change and commit it.`);
  process.exit(1);
}
