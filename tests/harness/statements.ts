import { server } from './server.js';

const { Client } = server.pg;

/** The SQL statements that a piece of the server's work sends to PostgreSQL, whoever builds them. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];

  const original = Client.prototype.query;
  Client.prototype.query = function (this: typeof Client.prototype, ...words: unknown[]) {
    const [first] = words;
    statements.push(typeof first === 'string' ? first : String((first as { text?: string }).text));
    return Reflect.apply(original, this, words) as never;
  } as typeof original;
  try {
    await work();
  } finally {
    Client.prototype.query = original;
  }
  return statements;
}
