/** What GraphiQL keeps under each of these is JSON in which the headers of a request may stand. */
const KEYS_WITH_HEADERS: ReadonlySet<string> = new Set([
  'graphiql:tabState',
  'graphiql:queries',
  'graphiql:favorites',
]);
const HEADERS_KEY = 'graphiql:headers';

/**
 * The browser's storage for GraphiQL, in which no header is ever written: a header may be a token. GraphiQL's own
 * setting covers the tabs, and its history writes headers all the same.
 */
export const storageWithoutHeaders = {
  getItem: (key: string) => localStorage.getItem(key),
  setItem(key: string, value: string): void {
    if (key !== HEADERS_KEY)
      localStorage.setItem(key, KEYS_WITH_HEADERS.has(key) ? withoutHeaders(value) : value);
  },
  removeItem: (key: string) => localStorage.removeItem(key),
  clear(): void {
    for (const key of ownKeys()) localStorage.removeItem(key);
  },
  get length(): number {
    return ownKeys().length;
  },
};

function ownKeys(): string[] {
  return Object.keys(localStorage).filter(key => key.startsWith('graphiql:'));
}

function withoutHeaders(json: string): string {
  return JSON.stringify(JSON.parse(json), (key, value: unknown) => (key === 'headers' ? null : value));
}
