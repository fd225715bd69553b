import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer, answerText } from '../answer.js';
import { madeFile, readBuiltPage } from '../built/built-page.js';
import { FOR_EVER, sendFile } from '../built/send-file.js';
import type { Route } from '../route.js';
import { sayNothingAt } from '../site.js';
import { listedPages, pageAt, pageOfCard, type ListedPage } from './listed-page.js';
import { pageHeaders } from './page-headers.js';
import { embedHtml, shellHtml } from './shell-html.js';

interface Dashboards {
  readonly route: Route;
  /** The page of the dashboards that says so, to whoever reads pages. */
  readonly nothingAt: (request: IncomingMessage, response: ServerResponse, path: string) => void;
}

const EMBED = '/embed/';
const NOT_BUILT = 'The dashboards have not been built: run "npm run build", then start the server again.';
const NOT_FOUND: ListedPage = {
  path: '',
  title: 'Page not found',
  description: 'If you typed the address, check it. If you followed a link, what it led to may have moved.',
  cards: [],
};

/** The dashboards at `/`, from the files that Vite wrote to `folder`, which are read once, here. */
export function openDashboards(folder: string): Dashboards {
  const files = readBuiltPage(folder);
  const [index, list] = [files.get('index.html'), files.get('pages.json')];
  if (!index || !list) return { route: notBuilt, nothingAt: sayNothingAt };
  const template = index.identity.toString();
  const pages = listedPages(list);
  const shells = new Map(pages.map(page => [page, madeFile(shellHtml(template, page, pages))]));

  return {
    route: {
      matches: path =>
        path.startsWith('/dashboards/') || path.startsWith(EMBED) || pageAt(pages, path) !== undefined,
      methods: ['GET'],
      handle: (request, response, { pathname }) => {
        const file = files.get(pathname.slice(1));
        if (file && pathname.startsWith('/dashboards/'))
          return sendFile(request, response, file, { 'cache-control': FOR_EVER });
        const embedded = pathname.startsWith(EMBED)
          ? pageOfCard(pages, pathname.slice(EMBED.length))
          : undefined;
        if (embedded) return answer(response, 200, pageHeaders('*'), embedHtml(template, embedded));
        const page = pageAt(pages, pathname);
        const shell = page && shells.get(page);
        if (!shell) return nothingAt(request, response, pathname);
        sendFile(request, response, shell, pageHeaders("'self'"));
      },
    },
    nothingAt,
  };

  function nothingAt(request: IncomingMessage, response: ServerResponse, path: string): void {
    if (!request.headers.accept?.includes('text/html')) return sayNothingAt(request, response, path);
    answer(
      response,
      404,
      { ...pageHeaders("'self'"), vary: 'Accept' },
      shellHtml(template, NOT_FOUND, pages),
    );
  }
}

/** Leads to where a person can ask something, on a server that has no pages for the graph that it serves. */
export const withoutDashboards: Dashboards = {
  route: {
    matches: path => path === '/',
    methods: ['GET'],
    handle: (_request, response) =>
      answerText(response, 302, 'GraphiQL is at /graphiql.', { location: 'graphiql' }),
  },
  nothingAt: sayNothingAt,
};

const notBuilt: Route = {
  matches: path => path === '/',
  methods: ['GET'],
  handle: (_request, response) => answerText(response, 503, NOT_BUILT),
};
