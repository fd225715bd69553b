import type { ClientBase } from 'pg';

/** What `pg` keeps of a connection and does not document. */
interface ClientInside {
  readonly connection: {
    /** The texts of the statements that PostgreSQL keeps for the connection, by their names. */
    readonly parsedStatements: Record<string, string>;
    close(what: { readonly type: 'S'; readonly name: string }): void;
  };
}

/**
 * How many letters the statements have that a connection keeps. For each, with its plan, PostgreSQL takes some ninety
 * bytes, so that a connection has 27 megabytes of them at most. That is half of what all questions have.
 */
const MOST_LETTERS = 300_000;

/** The letters of each statement, those first that have not been run for the longest. */
const kept = new WeakMap<ClientBase, Map<string, number>>();

/**
 * Makes room for a named statement that a connection is about to run: PostgreSQL would keep all of them for as long as
 * the connection lives. What has not been run for the longest is closed with the message of the protocol, which poolers
 * understand as they would not understand `deallocate`; the statement that follows takes it along.
 */
export function makeRoomFor({ name, text }: { name: string; text: string }, client: ClientBase): void {
  const statements = kept.get(client) ?? new Map<string, number>();
  kept.set(client, statements);
  statements.delete(name);
  let letters = text.length;
  for (const one of statements.values()) letters += one;
  for (const [other, its] of statements) {
    if (letters <= MOST_LETTERS) break;
    letters -= its;
    statements.delete(other);
    close(other, client);
  }
  statements.set(name, text.length);
}

function close(name: string, client: ClientBase): void {
  const { connection } = client as unknown as ClientInside;
  connection.close({ type: 'S', name });
  Reflect.deleteProperty(connection.parsedStatements, name);
}
