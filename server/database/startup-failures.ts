import { StartupError } from '../startup-error.js';

const SENTENCES: Record<string, string> = {
  ECONNREFUSED:
    'nothing listens there. Start it, or correct DATABASE_URL, or unset it to use the embedded database.',
  ENOTFOUND: 'its host name is unknown. Correct DATABASE_URL, or unset it to use the embedded database.',
  EAI_AGAIN:
    'its host name cannot be looked up. Correct DATABASE_URL, or unset it to use the embedded database.',
  ETIMEDOUT: 'it does not answer. Check the network, or correct DATABASE_URL.',
  EHOSTUNREACH: 'its host cannot be reached. Check the network, or correct DATABASE_URL.',
  ENOENT:
    'there is no socket of a server in that folder. Start it, or correct the host in DATABASE_URL, or unset it to use the embedded database.',
  '28P01': 'it refuses the password. Correct the user and password in DATABASE_URL.',
  '28000': 'it refuses the user. Correct the user and password in DATABASE_URL.',
  '3D000': 'it has no database of that name. Create it, or correct DATABASE_URL.',
  '42501': 'the user may not create tables there. Grant it CREATE on the schema, or use another user.',
  '53300': 'it has no connection to spare. Close other clients, or raise its max_connections.',
  '55P03':
    'another process has kept its tables locked, as a start that is stuck does. End that process, then try again.',
  '57P03': 'it is still starting. Try again in a moment.',
  '53100': 'its disk is full. Free some space.',
};

/** The failure of a database at start, as a sentence where a person can put it right. */
export function toStartupError(error: unknown, database: string): unknown {
  if (error instanceof StartupError) return error;
  const sentence = extensionSentence(error) ?? SENTENCES[codeOf(error) ?? ''];
  return sentence
    ? new StartupError(`The database (${database}) cannot be used: ${sentence}`, { cause: error })
    : error;
}

/** Drivers wrap the system's error, and Node wraps one error for each address that it tried. */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown[] };
  if (typeof code === 'string' && code in SENTENCES) return code;
  // The driver's own clock has no code.
  if (error instanceof Error && /^timeout e|due to connection timeout$/.test(error.message))
    return 'ETIMEDOUT';
  return codeOf(cause) ?? errors?.map(codeOf).find(found => found !== undefined);
}

/** What to ask for where the one extension that the migrations create cannot be created. */
function extensionSentence(error: unknown): string | undefined {
  // Messages are in the server's language; where in its source an error comes from is not.
  const { file, code } = (error ?? {}) as { file?: unknown; code?: unknown };
  if (file !== 'extension.c') return undefined;
  return code === '42501'
    ? 'it lacks the extension pg_trgm, which the user may not create. Ask its administrator to run "create extension pg_trgm" in it, or to grant the user CREATE on the database.'
    : 'its server does not offer the extension pg_trgm, which comes with PostgreSQL. Ask its administrator to install or allow it.';
}
