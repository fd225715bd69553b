const SHAPE = 'DATABASE_URL must look like postgres://user:password@host:5432/database.';

/**
 * What is wrong with the URL of a database, in a sentence that says what would be right; null when nothing is.
 * It never repeats any part of the URL, for any part may be a piece of a password that was not encoded.
 */
export function faultOfDatabaseUrl(url: string): string | null {
  if (!/^postgres(ql)?:\/\/./.test(url)) return SHAPE;
  return isReadable(url)
    ? null
    : 'DATABASE_URL cannot be read: special characters of the user and the password must be percent-encoded ' +
        `(# is %23, @ is %40, / is %2F), and the port is a number from 1 to 65535. ${SHAPE}`;
}

/** Where the database is, for people: without the user and the password. */
export function placeOfDatabase(url: string): string {
  const { hostname, port, pathname, searchParams } = new URL(url);
  const host = searchParams.get('host') ?? (hostname || 'localhost');
  return `PostgreSQL at ${host}:${port || '5432'}${pathname}`;
}

function isReadable(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { username, password, port, pathname, search, hash } = new URL(text);
  // An unencoded # or / or ? ends the host early, and leaves the rest of the password behind it.
  if (port === '0' || hash !== '' || `${pathname}${search}`.includes('@')) return false;
  return [username, password, pathname].every(isDecodable);
}

function isDecodable(part: string): boolean {
  try {
    decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}
