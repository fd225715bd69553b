import type { Rights } from '../../server/security/viewer.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { recordDatabase } from '../harness/test-database.js';

/** One server that compiles what it can, and one whose resolvers answer everything, on the same database. */
export class TwoPaths {
  private constructor(
    readonly compiling: ServedApp,
    readonly resolving: ServedApp,
  ) {}

  static async open(databaseUrl?: string, rights?: Rights): Promise<TwoPaths> {
    const url = databaseUrl ?? (await recordDatabase());
    const limits = { depth: 50, cost: 1_000_000_000, tokens: 100_000, aliases: 10_000 };
    // What one path has answered must not be given for the other's.
    const [compiling, resolving] = await Promise.all([
      serveApp(url, { limits, answerCacheBytes: 0, compiledReads: true, ...(rights && { rights }) }),
      serveApp(url, { limits, answerCacheBytes: 0, compiledReads: false, ...(rights && { rights }) }),
    ]);
    return new TwoPaths(compiling, resolving);
  }

  /** Both answers, letter for letter, and what the first server says of how it read. */
  async ask(query: string, variables: object = {}, headers: Readonly<Record<string, string>> = {}) {
    const body = { query, variables };
    const [reported, resolved] = await Promise.all([
      send(this.compiling, body, { ...headers, 'x-read-report': 'yes' }),
      send(this.resolving, body, headers),
    ]);
    const { extensions } = JSON.parse(reported) as { extensions?: { read?: ReadReport } };
    const read = extensions?.read;
    // It is the one thing that is there because the request asks for it.
    const report = `"read":${JSON.stringify(read)}`;
    const compiled = reported.replace(`,"extensions":{${report}}`, '').replace(`,${report}`, '');
    return { compiled, resolved, read };
  }

  /** What the first server says of how it read. */
  async report(query: string, variables: object = {}): Promise<ReadReport | undefined> {
    const answer = await send(this.compiling, { query, variables }, { 'x-read-report': 'yes' });
    return (JSON.parse(answer) as { extensions?: { read?: ReadReport } }).extensions?.read;
  }

  async close(): Promise<void> {
    await Promise.all([this.compiling.close(), this.resolving.close()]);
  }
}

export interface ReadReport {
  readonly path: 'compiled' | 'resolvers';
  readonly statements: number;
  readonly rows: number;
  readonly plan: 'made' | 'kept';
  readonly declined?: string;
}

async function send(
  app: ServedApp,
  body: object,
  headers: Readonly<Record<string, string>>,
): Promise<string> {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return response.text();
}
