import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

/** A whole answer over HTTP, as it came. */
export interface Exchange {
  readonly status: number | undefined;
  /** Names and values in turn, without the time. */
  readonly headers: readonly string[];
  readonly body: string;
}

/** One request, on a connection of its own, and all that is answered but the time. */
export async function exchange(
  url: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Exchange> {
  const sent = request(url, { method, headers: { ...headers, connection: 'close' } });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const { rawHeaders, statusCode: status } = response;
  const date = rawHeaders.findIndex((name, place) => place % 2 === 0 && /^date$/i.test(name));
  return { status, headers: rawHeaders.toSpliced(date, 2), body: await text(response) };
}
