const SHAPE = 'REDIS_URL must look like redis://user:password@host:6379/0, or rediss:// for TLS.';

/**
 * What is wrong with the URL of a Redis, in a sentence that says what would be right; null when nothing is. It never
 * repeats any part of the URL, for any part may be a piece of a password that was not encoded.
 */
export function faultOfRedisUrl(url: string): string | null {
  if (!/^rediss?:\/\/./.test(url) || !URL.canParse(url)) return SHAPE;
  const { hostname, port, username, password, pathname, search, hash } = new URL(url);
  // An unencoded # or ? ends the host early, and leaves the rest of the password behind it.
  if (hostname === '' || port === '0' || search !== '' || hash !== '') return SHAPE;
  if (!/^\/?\d{0,4}$/.test(pathname)) return SHAPE;
  return [username, password].every(isDecodable) ? null : SHAPE;
}

/** Where the Redis is, for people: without the user and the password. */
export function placeOfRedis(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `Redis at ${hostname}:${port || '6379'}${pathname}`;
}

function isDecodable(part: string): boolean {
  try {
    decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}
