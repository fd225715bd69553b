import { serveBare } from './bare-server.js';

/** Answers for this process to keep in memory, by the path that asks for them. */
export interface BytesToServe {
  readonly answers: ReadonlyMap<string, string>;
}

const kept = new Map<string, Buffer>();

process.on('message', (message: object | BytesToServe) => {
  if (!('answers' in message)) return;
  for (const [path, body] of message.answers) kept.set(path, Buffer.from(body));
  process.send?.({ kept: kept.size });
});

await serveBare((request, response) => {
  const body = kept.get(request.url ?? '');
  response.writeHead(body ? 200 : 404, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body?.length ?? 0,
  });
  response.end(body);
});
