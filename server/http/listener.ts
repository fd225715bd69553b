import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Server as NetServer, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { asRequest, requestIdOf } from '../request-id.js';
import { StartupError } from '../startup-error.js';
import { answerJson, answerText } from './answer.js';
import { answerUnreadable } from './unreadable.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

// How long requests that are under way may still take when the server stops.
const DRAIN_MS = 5_000;
// How long a connection without a request is waited for then: a client may just be sending its next one.
const IDLE_MS = 500;
// How often clients are looked for that are too slow. By itself Node looks twice a minute, so they would have longer.
const CHECK_MS = 1_000;

/** A port that is listened on, before anything can be answered until everything has been stopped. */
export class Listener {
  readonly #server: Server;
  readonly #unanswered = new Set<ServerResponse>();
  readonly #underWay = new Set<Promise<void>>();
  #handle: Handler = answerDuringStart;
  #stopping = false;

  private constructor(timeout: number) {
    // A client that is slow to send its request is held to the same time as one that asks too much.
    const times = { requestTimeout: timeout, headersTimeout: timeout, connectionsCheckingInterval: CHECK_MS };
    this.#server = createServer(times, (request, response) => this.#take(request, response));
    this.#server.on('clientError', answerUnreadable);
  }

  /** @throws StartupError when the port or the address cannot be had */
  static async open(config: { host: string; port: number; requestTimeout: number }): Promise<Listener> {
    const listener = new Listener(config.requestTimeout);
    listener.#server.listen(config.port, config.host);
    try {
      await once(listener.#server, 'listening');
    } catch (error) {
      throw refusal(error as NodeJS.ErrnoException, config.host, config.port);
    }
    return listener;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** From now on the handler answers; before, only the question whether the process lives has an answer. */
  serve(handle: Handler): void {
    this.#handle = handle;
  }

  /**
   * Stops listening, lets the requests that are under way finish, then cuts what is left. Every answer closes its
   * connection, so that each client learns of it from a whole answer or from a refused connection.
   */
  async stop(): Promise<void> {
    this.#stopping = true;
    for (const response of this.#unanswered) closeWithAnswer(response);
    const closed = once(this.#server, 'close');
    // The server's own `close` would cut connections between two requests, one of which may be on its way.
    NetServer.prototype.close.call(this.#server);
    const idle = setInterval(() => this.#server.closeIdleConnections(), IDLE_MS);
    const cut = setTimeout(() => this.#server.closeAllConnections(), DRAIN_MS);
    // A client that has gone away leaves work behind, which still needs what is closed after this.
    await Promise.all([closed, Promise.race([this.#finished(), delay(DRAIN_MS, undefined, { ref: false })])]);
    clearInterval(idle);
    clearTimeout(cut);
    // Ends its own timers, which are all that is left of it.
    this.#server.close();
  }

  #take(request: IncomingMessage, response: ServerResponse): void {
    if (this.#stopping) closeWithAnswer(response);
    this.#unanswered.add(response);
    response.once('close', () => this.#unanswered.delete(response));
    const id = requestIdOf(request);
    const handled = asRequest(id, () => this.#handle(request, response));
    const work = Promise.resolve(handled).finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }

  async #finished(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }
}

function closeWithAnswer(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}

function answerDuringStart({ url }: IncomingMessage, response: ServerResponse): void {
  if (url === '/health/live') answerJson(response, 200, { status: 'live' });
  else answerText(response, 503, 'The server is starting.', { 'retry-after': '1' });
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
