import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import path from 'node:path';
import { projectFolder } from '../../server/config.js';

const TOLD = new Set([
  '@apollo/server',
  'type-graphql',
  '@mikro-orm/postgresql',
  'postgraphile',
  'postgraphile-plugin-connection-filter',
  '@graphile/pg-aggregates',
  '@graphile-contrib/pg-many-to-many',
  'mercurius',
  'fastify',
]);

/** On what and with what was measured. */
export function circumstances(postgresVersion: string, command: string): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `- Machine: ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${type()} ${release()}`,
    `- Versions: Node ${process.versions.node}, PostgreSQL ${postgresVersion}, ${versionsOf('.')}, ${versionsOf('benchmarks/peers')}`,
    `- Commit: ${commit()}`,
    `- Date: ${new Date().toISOString().slice(0, 10)}`,
    `- Command: \`${command}\``,
  ].join('\n');
}

function versionsOf(folder: string): string {
  const file = path.join(projectFolder, folder, 'package.json');
  const { dependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  return Object.entries(dependencies)
    .filter(([name]) => TOLD.has(name))
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}

function commit(): string {
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: projectFolder, encoding: 'utf8' }).trim();
  try {
    const changed = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ', with changes';
    return `${git('rev-parse', '--short=12', 'HEAD')}${changed}`;
  } catch {
    // A copy without its history can be measured too.
    return 'unknown';
  }
}
