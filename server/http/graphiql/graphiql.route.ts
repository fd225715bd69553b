import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Address } from '../address.js';
import { writeHead } from '../answer.js';
import type { Route } from '../route.js';
import { type BuiltFile, readBuiltPage } from './built-page.js';
import { encodedBody } from './content-encoding.js';

/** Monaco writes its colours as inline styles and GraphiQL's font is a data URI; everything else is a file of ours. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const notBuilt = 'GraphiQL has not been built: run "npm run build", then start the server again.';

/**
 * GraphiQL at /graphiql, from the files that Vite wrote to `folder`, which are read once, here.
 *
 * It answers 503 with the command to run when the page has not been built, and 404 to a file that is not part of
 * the page.
 */
export function graphiqlRoute(options: { folder: string }) {
  const files = readBuiltPage(options.folder);
  const page = files.get('index.html');
  return {
    matches: (path: string) => path === '/graphiql' || path.startsWith('/graphiql/'),
    methods: ['GET'],
    handle(request: IncomingMessage, response: ServerResponse, { pathname, search }: Address): void {
      response.setHeader('Content-Security-Policy', contentSecurityPolicy);
      response.setHeader('Referrer-Policy', 'no-referrer');
      if (!page) return sendSentence(request, response, 503, notBuilt);
      if (pathname === '/graphiql') return sendFile(request, response, page, 'no-cache');
      if (pathname === '/graphiql/') return redirectToPage(request, response, search);
      const file = files.get(pathname.slice(1));
      if (!file) return sendSentence(request, response, 404, 'GraphiQL has no such file.');
      // The name of an asset holds a hash of its content, so what it names never changes.
      sendFile(request, response, file, 'public, max-age=31536000, immutable');
    },
  } satisfies Route;
}

function redirectToPage(request: IncomingMessage, response: ServerResponse, search: string): void {
  // Relative, so that it holds behind a proxy that serves the site under a prefix.
  response.setHeader('Location', `../graphiql${search}`);
  sendSentence(request, response, 308, 'GraphiQL is at /graphiql.');
}

function sendFile(request: IncomingMessage, response: ServerResponse, file: BuiltFile, cache: string): void {
  const { coding, body } = encodedBody(file, request.headers['accept-encoding']);
  const etag = `"${file.digest}-${coding}"`;
  response.setHeader('Cache-Control', cache);
  response.setHeader('ETag', etag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match']?.includes(etag)) {
    writeHead(response, 304, {});
    response.end();
    return;
  }
  if (coding !== 'identity') response.setHeader('Content-Encoding', coding);
  send(request, response, 200, file.contentType, body);
}

function sendSentence(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
): void {
  response.setHeader('Cache-Control', 'no-store');
  send(request, response, status, 'text/plain; charset=utf-8', Buffer.from(`${text}\n`));
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  contentType: string,
  body: Buffer,
): void {
  writeHead(response, status, { 'Content-Type': contentType, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}
