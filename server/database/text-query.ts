import type { Connection, Submittable } from 'pg';
import { serialize } from 'pg-protocol';
import utils from 'pg/lib/utils.js';
import type { Statement, TextRow } from '../../schema/shared/reads.js';

/** What `pg` keeps of a connection and does not document. */
interface ConnectionInside {
  /** The texts of the statements that PostgreSQL keeps for the connection, by their names. */
  readonly parsedStatements: Readonly<Record<string, string>>;
}

// Of the protocol: run what has been bound, for all of its rows, and say when the server is ready again.
const EXECUTE = [0x45, 0, 0, 0, 9, 0, 0, 0, 0, 0];
const SYNC = [0x53, 0, 0, 0, 4];
const RUN = Buffer.from([...EXECUTE, ...SYNC]);

/**
 * One run of a statement that is known to select texts. A query of `pg` asks each time what the columns are, makes an
 * object of each row, and looks for a way to read each value: together more than all else that a small answer takes.
 * `pg` passes to this what the server answers, as it does to its cursors.
 */
export class TextQuery implements Submittable {
  readonly name: string | undefined;
  /** The statement, also for whoever watches what is sent. */
  readonly text: string;
  readonly #values: readonly unknown[];
  /** Set by `pg` where a query may take so long only, to be told that it has ended. */
  callback: ((error: Error | null) => void) | undefined;
  readonly #outcome = Promise.withResolvers<readonly TextRow[]>();
  readonly #rows: TextRow[] = [];

  constructor({ name, text, values }: Statement) {
    this.name = name;
    this.text = text;
    this.#values = values;
  }

  /** Rejects with what the server says of the statement, and with what is wrong with the connection. */
  get rows(): Promise<readonly TextRow[]> {
    return this.#outcome.promise;
  }

  /** @returns what is wrong with the values: then nothing is sent */
  submit(connection: Connection): Error | undefined {
    const { name = '', text } = this;
    const { parsedStatements } = connection as unknown as ConnectionInside;
    try {
      const bind = serialize.bind({
        statement: name,
        values: [...this.#values],
        valueMapper: utils.prepareValue,
      });
      const isKnown = name !== '' && parsedStatements[name] !== undefined;
      const messages = isKnown ? [bind, RUN] : [serialize.parse({ name, text }), bind, RUN];
      // In one piece, which costs less to write than to join.
      connection.stream.write(Buffer.concat(messages));
      return undefined;
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  handleDataRow({ fields }: { readonly fields: TextRow }): void {
    this.#rows.push(fields);
  }

  handleCommandComplete(): void {
    // The server says afterwards when it is ready.
  }

  handleReadyForQuery(): void {
    this.#outcome.resolve(this.#rows);
    this.callback?.(null);
  }

  handleError(error: Error): void {
    this.#outcome.reject(error);
    this.callback?.(error);
  }
}
