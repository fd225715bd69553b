import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tellServed } from './served.js';

/** `node:http` and nothing else: what every server of this kind rests on. */
export async function serveBare(listener: RequestListener): Promise<void> {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  tellServed(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}
