import { once } from 'node:events';
import type { Server } from 'node:http';
import { StartupError } from '../startup-error.js';

// How long a request that is under way may still take when the server stops.
const DRAIN_MS = 5_000;

/** @throws StartupError when the port or the address cannot be had */
export async function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw refusal(error as NodeJS.ErrnoException, host, port);
  }
}

/** Stops taking requests, lets those under way finish, then cuts what is left. */
export async function shutDown(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await closed;
  clearTimeout(cut);
}

function refusal(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new StartupError(
      `Port ${port} on ${host} is taken by another process. Stop it, or choose another, for example PORT=${port + 1}.`,
    );
  }
  if (error.code === 'EACCES') {
    return new StartupError(
      `Port ${port} may not be opened by this user. Choose one above 1023, for example PORT=4000.`,
    );
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new StartupError(
      `HOST is ${host}, which is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for every address.`,
    );
  }
  return error;
}
