import type { EventEmitter } from 'node:events';
import type { Duplex } from 'node:stream';
import pg from 'pg';

/** What `pg` keeps of a connection and does not document. */
interface ClientInside {
  readonly host: string;
  readonly port: number;
  readonly connection: Wire;
  /** Which backend serves the connection, and the key that PostgreSQL gave to this connection alone. */
  readonly processID: number;
  readonly secretKey: number;
}

interface Wire extends EventEmitter {
  readonly ssl: unknown;
  readonly sslNegotiation: 'postgres' | 'direct';
  readonly stream: Duplex;
  connect(port: number | string, host?: string): void;
  requestSsl(): void;
  cancel(processID: number, secretKey: number): void;
}

const PATIENCE_MS = 5_000;

/**
 * Asks PostgreSQL to cancel whatever statement a connection is running, with the protocol's own request: it needs no
 * login and no free connection, it works through a pooler, and its key keeps it from meeting another backend that
 * has come by the same process id.
 *
 * @returns whether the server has confirmed that it passed the request on. Then a statement that the connection runs
 *   later is safe from it: a signal that finds the backend without a statement is dropped. Otherwise the request may
 *   still be on its way, and the connection must not be used again.
 */
export async function cancelStatement(client: pg.ClientBase, config: pg.ClientConfig): Promise<boolean> {
  const { processID, secretKey } = client as unknown as ClientInside;
  // A client that never logs in: `pg` reads the address and TLS from the configuration.
  const { host, port, connection } = new pg.Client(config) as unknown as ClientInside;
  return new Promise(resolve => {
    let sent = false;
    const end = (confirmed: boolean) => {
      clearTimeout(timer);
      connection.stream.destroy();
      resolve(confirmed);
    };
    const timer = setTimeout(end, PATIENCE_MS, false);
    const send = () => {
      connection.cancel(processID, secretKey);
      sent = true;
    };
    connection.on('error', () => end(false));
    // There is no answer: the server closes the connection when it has signalled the backend.
    connection.once('end', () => end(sent));
    connection.once('sslconnect', send);
    connection.once('connect', () => {
      if (!connection.ssl) send();
      else if (connection.sslNegotiation !== 'direct') connection.requestSsl();
    });
    if (host.startsWith('/')) connection.connect(`${host}/.s.PGSQL.${port}`);
    else connection.connect(port, host);
  });
}
