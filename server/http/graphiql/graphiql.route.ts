import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Address } from '../address.js';
import { writeHead } from '../answer.js';
import { readBuiltPage } from '../built/built-page.js';
import { FOR_EVER, sendFile } from '../built/send-file.js';
import type { Route } from '../route.js';

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
      if (pathname === '/graphiql') return sendFile(request, response, page, { 'cache-control': 'no-cache' });
      if (pathname === '/graphiql/') return redirectToPage(request, response, search);
      const file = files.get(pathname.slice(1));
      if (!file) return sendSentence(request, response, 404, 'GraphiQL has no such file.');
      sendFile(request, response, file, { 'cache-control': FOR_EVER });
    },
  } satisfies Route;
}

function redirectToPage(request: IncomingMessage, response: ServerResponse, search: string): void {
  // Relative, so that it holds behind a proxy that serves the site under a prefix.
  response.setHeader('Location', `../graphiql${search}`);
  sendSentence(request, response, 308, 'GraphiQL is at /graphiql.');
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
