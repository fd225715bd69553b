import { once } from 'node:events';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** An answer as it came. */
export interface SentBytes {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** Asks without a client that decompresses by itself. */
export async function sentBytes(
  url: string,
  headers: Record<string, string>,
  { method = 'GET', body }: { method?: string; body?: object | undefined } = {},
): Promise<SentBytes> {
  const sent = request(url, { method, headers: { ...headers, connection: 'close' } });
  sent.end(body && JSON.stringify(body));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, bytes: await buffer(response) };
}
