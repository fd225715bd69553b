import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { StartupError } from './startup-error.js';

/** The folder of the project: this file runs from `dist/server/`. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** What a child process inherits. Nothing is decided by it here. */
export const inheritedEnvironment: Readonly<NodeJS.ProcessEnv> = process.env;

export interface Config {
  readonly host: string;
  readonly port: number;
  /** A PostgreSQL to use instead of the embedded one. */
  readonly databaseUrl: string | undefined;
  /** Where the embedded PostgreSQL keeps its data. */
  readonly dataFolder: string;
  /** The data files of the published record. */
  readonly recordFolder: string;
  /** The built GraphiQL page. */
  readonly graphiqlFolder: string;
}

const port = z.coerce.number('PORT must be a number from 0 to 65535.').int().min(0).max(65535);

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(4000),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/./, 'DATABASE_URL must look like postgres://user:password@host:5432/database.')
    .optional(),
  DATA_FOLDER: z.string().min(1).default('.data/postgres'),
});

/**
 * The configuration, from the environment. This is the only file that reads it; an empty variable counts as unset.
 *
 * @throws StartupError that names each variable that is wrong and says what would be right
 */
export function readConfig(variables: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = environment.safeParse(given);
  if (!result.success) {
    const reasons = result.error.issues.map(issue =>
      issue.message.includes(String(issue.path[0]))
        ? issue.message
        : `${issue.path.join('.')}: ${issue.message}.`,
    );
    throw new StartupError(reasons.join(' '));
  }
  const { HOST, PORT, DATABASE_URL, DATA_FOLDER } = result.data;
  return {
    host: HOST,
    port: PORT,
    databaseUrl: DATABASE_URL,
    dataFolder: path.resolve(projectFolder, DATA_FOLDER),
    recordFolder: path.join(projectFolder, 'seeds/record'),
    graphiqlFolder: path.join(projectFolder, 'dist/graphiql'),
  };
}
