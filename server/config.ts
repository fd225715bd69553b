import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { faultOfRedisUrl } from './answers/redis-url.js';
import { faultOfDatabaseUrl } from './database/database-url.js';
import type { Rights } from './security/viewer.js';
import { StartupError } from './startup-error.js';

/** The folder of the project: this file runs from `dist/server/`. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** What a child process inherits. Nothing is decided by it here. */
export const inheritedEnvironment: Readonly<NodeJS.ProcessEnv> = process.env;

/** The database of the embedded PostgreSQL that has the published record. */
export const RECORD_DATABASE = 'graph';

export interface Config {
  readonly host: string;
  readonly port: number;
  /** A PostgreSQL to use instead of the embedded one. */
  readonly databaseUrl: string | undefined;
  /** Where the embedded PostgreSQL keeps its data. */
  readonly dataFolder: string;
  /** How many connections to the database may be open at once. */
  readonly connections: number;
  /** Which database of the embedded PostgreSQL is used. */
  readonly databaseName: string;
  /** The data files of the published record. */
  readonly recordFolder: string;
  /** The questions with the documents that answer them. */
  readonly questionsFolder: string;
  /** The documents of the dashboards' pages, beside their source. */
  readonly pageDocumentsFolder: string;
  /** The built dashboards. */
  readonly dashboardsFolder: string;
  /** The built GraphiQL page. */
  readonly graphiqlFolder: string;
  /** What one request may ask for at most. */
  readonly limits: Limits;
  /** After how many milliseconds a request is given up. */
  readonly requestTimeout: number;
  /** Whether operations are compiled to SQL where they can be. The resolvers answer the rest, and all without it. */
  readonly compiledReads: boolean;
  /** How many bytes of whole answers are kept in memory at most; 0 keeps none. */
  readonly answerCacheBytes: number;
  /** A Redis that keeps whole answers for all servers that share it. */
  readonly redisUrl: string | undefined;
  /** Who may ask for more than the registered documents. */
  readonly rights: Rights;
}

export interface Limits {
  /** Fields within fields. */
  readonly depth: number;
  /** Objects and renamed values that the answer could have, if every page were full. */
  readonly cost: number;
  /** Words and punctuators of the document. */
  readonly tokens: number;
  /** Renamed fields of the document. */
  readonly aliases: number;
  /** Values in the arguments, a variable's as often as it is used. */
  readonly values: number;
  /** Lists and objects within each other, in one argument. */
  readonly valueDepth: number;
  /** Conditions on related records in the filters. */
  readonly relations: number;
  /** Letters of one text in the arguments. */
  readonly text: number;
  /** Records of one page, and of any other list that lets a client choose its length. */
  readonly pageSize: number;
  /** Operations of one request. */
  readonly batch: number;
  /** Bytes of the body of one request. */
  readonly bodyBytes: number;
}

const port = z
  .string()
  .refine(text => /^\d{1,5}$/.test(text) && Number(text) <= 65535, 'PORT must be a number from 0 to 65535.')
  .transform(Number);

function positive(name: string, unset: number) {
  return z
    .string()
    .regex(/^[1-9]\d{0,8}$/, `${name} must be a whole number from 1 to 999999999.`)
    .transform(Number)
    .default(unset);
}

const bytes = (name: string, unset: number) =>
  z
    .string()
    .regex(/^\d{1,12}$/, `${name} must be a number of bytes, at most 999999999999; 0 turns it off.`)
    .transform(Number)
    .default(unset);

/** The URL of another server; the fault says what is wrong with one. */
const urlWithout = (faultOf: (url: string) => string | null) =>
  z.string().superRefine((url, context) => {
    const fault = faultOf(url);
    if (fault) context.addIssue({ code: 'custom', message: fault });
  });

// What needs no quotation marks in SQL, as long as PostgreSQL takes it whole.
const databaseName = z
  .string()
  .regex(
    /^[a-z][a-z0-9_]{0,62}$/,
    'DATABASE_NAME must have lower-case letters, digits and _ only, 63 at most, and begin with a letter.',
  )
  .refine(
    name => !['postgres', 'template0', 'template1'].includes(name),
    "DATABASE_NAME must not be one of PostgreSQL's own databases.",
  );

const yesOrNo = (name: string) =>
  z.enum(['true', 'false'], `${name} must be true or false.`).transform(text => text === 'true');

// As a header can carry it. What is wrong with it is said without it.
const token = (name: string) =>
  z
    .string()
    .regex(
      /^[\w.~+/-]{16,}=*$/,
      `${name} must have at least 16 letters, digits or - . _ ~ + / and no blank.`,
    );

const environment = z
  .object({
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: port.default(4000),
    DATABASE_URL: urlWithout(faultOfDatabaseUrl).optional(),
    DATA_FOLDER: z.string().min(1).default('.data/postgres'),
    DATABASE_NAME: databaseName.optional(),
    MAX_CONNECTIONS: positive('MAX_CONNECTIONS', 10),
    MAX_DEPTH: positive('MAX_DEPTH', 12),
    MAX_COST: positive('MAX_COST', 1_000_000),
    MAX_TOKENS: positive('MAX_TOKENS', 5000),
    MAX_ALIASES: positive('MAX_ALIASES', 200),
    MAX_VALUES: positive('MAX_VALUES', 2000),
    MAX_VALUE_DEPTH: positive('MAX_VALUE_DEPTH', 40),
    MAX_RELATIONS: positive('MAX_RELATIONS', 20),
    MAX_TEXT_LENGTH: positive('MAX_TEXT_LENGTH', 2000),
    // What the descriptions in the schema say.
    MAX_PAGE_SIZE: positive('MAX_PAGE_SIZE', 500),
    MAX_BATCH: positive('MAX_BATCH', 10),
    MAX_BODY_BYTES: positive('MAX_BODY_BYTES', 1024 * 1024),
    REQUEST_TIMEOUT_MS: positive('REQUEST_TIMEOUT_MS', 15_000),
    COMPILED_READS: yesOrNo('COMPILED_READS').default(true),
    ANSWER_CACHE_BYTES: bytes('ANSWER_CACHE_BYTES', 64 * 1024 * 1024),
    REDIS_URL: urlWithout(faultOfRedisUrl).optional(),
    REGISTERED_ONLY: yesOrNo('REGISTERED_ONLY').default(false),
    AD_HOC_TOKEN: token('AD_HOC_TOKEN').optional(),
  })
  .refine(given => given.DATABASE_URL === undefined || given.DATABASE_NAME === undefined, {
    path: ['DATABASE_NAME'],
    error: 'DATABASE_NAME is for the embedded database: with DATABASE_URL, name the database in the URL.',
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
  const {
    HOST,
    PORT,
    DATABASE_URL,
    DATA_FOLDER,
    DATABASE_NAME,
    COMPILED_READS,
    REDIS_URL,
    REGISTERED_ONLY,
    AD_HOC_TOKEN,
    ...numbers
  } = result.data;
  return {
    host: HOST,
    port: PORT,
    databaseUrl: DATABASE_URL,
    dataFolder: path.resolve(projectFolder, DATA_FOLDER),
    connections: numbers.MAX_CONNECTIONS,
    databaseName: DATABASE_NAME ?? RECORD_DATABASE,
    recordFolder: path.join(projectFolder, 'seeds/record'),
    questionsFolder: path.join(projectFolder, 'client-queries'),
    pageDocumentsFolder: path.join(projectFolder, 'dashboards'),
    dashboardsFolder: path.join(projectFolder, 'dist/dashboards'),
    graphiqlFolder: path.join(projectFolder, 'dist/graphiql'),
    limits: {
      depth: numbers.MAX_DEPTH,
      cost: numbers.MAX_COST,
      tokens: numbers.MAX_TOKENS,
      aliases: numbers.MAX_ALIASES,
      values: numbers.MAX_VALUES,
      valueDepth: numbers.MAX_VALUE_DEPTH,
      relations: numbers.MAX_RELATIONS,
      text: numbers.MAX_TEXT_LENGTH,
      pageSize: numbers.MAX_PAGE_SIZE,
      batch: numbers.MAX_BATCH,
      bodyBytes: numbers.MAX_BODY_BYTES,
    },
    requestTimeout: numbers.REQUEST_TIMEOUT_MS,
    compiledReads: COMPILED_READS,
    answerCacheBytes: numbers.ANSWER_CACHE_BYTES,
    redisUrl: REDIS_URL,
    rights: { registeredOnly: REGISTERED_ONLY, adHocToken: AD_HOC_TOKEN },
  };
}
