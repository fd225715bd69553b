import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { startServer } from '../harness/server-process.js';
import { recordDatabase } from '../harness/test-database.js';

const body = JSON.stringify({ query: '{ pccs { nodes { name awards { stream { name } } } } }' });

describe('a server that is stopped under load', () => {
  it('gives every client whole answers until it refuses connections, and ends in good order', async () => {
    const server = startServer({ DATABASE_URL: await recordDatabase() });
    const url = await server.ready();
    const clients = Array.from({ length: 8 }, () => new Client(url));
    await Promise.all(clients.map(client => client.untilAnswered(3)));
    server.child.kill('SIGTERM');
    const endings = await Promise.all(clients.map(client => client.untilNoAnswer()));

    expect(new Set(endings)).toEqual(new Set(['ECONNREFUSED']));
    expect(await server.ended()).toBe(0);
    expect(server.output()).not.toMatch(/error|destroyed/i);
    expect(new Set(clients.flatMap(client => client.answers)).size).toBe(1);
  });
});

/** Asks again and again on a connection that it keeps. */
class Client {
  readonly answers: string[] = [];
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(readonly url: string) {}

  async untilAnswered(times: number): Promise<void> {
    while (this.answers.length < times) this.answers.push(await this.#ask());
  }

  /** @returns the code of what ended it */
  async untilNoAnswer(): Promise<string | undefined> {
    try {
      for (;;) this.answers.push(await this.#ask());
    } catch (error) {
      return (error as NodeJS.ErrnoException).code;
    } finally {
      this.#agent.destroy();
    }
  }

  #ask(): Promise<string> {
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': body.length };
      request(`${this.url}/graphql`, { method: 'POST', agent: this.#agent, headers }, response => {
        text(response).then(resolve, reject);
      })
        .on('error', reject)
        .end(body);
    });
  }
}
