import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer, answerText } from '../answer.js';
import { readBuiltPage } from '../built/built-page.js';
import { madeFile } from '../built/made-file.js';
import { FOR_EVER, sendFile } from '../built/send-file.js';
import { wantsPage } from '../pages/wants-page.js';
import type { Route } from '../route.js';
import { sayNothingAt } from '../site.js';
import { listedPages, pageAt, pageOfCard, type ListedPage } from './listed-page.js';
import { pageHeaders } from './page-headers.js';
import type { RecordName } from './record-name.js';
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

/**
 * The dashboards at `/`, from the files that Vite wrote to `folder`, which are read once, here.
 *
 * @param nameOf - names the record that a page is about; without it, each page has the title of its kind
 */
export function openDashboards(
  folder: string,
  nameOf: RecordName = () => Promise.resolve(undefined),
): Dashboards {
  const files = readBuiltPage(folder);
  const [index, list] = [files.get('index.html'), files.get('pages.json')];
  if (!index || !list) return notBuilt;
  const template = index.identity.toString();
  const pages = listedPages(list);

  return {
    route: {
      matches: path =>
        path.startsWith('/dashboards/') || path.startsWith(EMBED) || pageAt(pages, path) !== undefined,
      methods: ['GET'],
      handle: async (request, response, { pathname }, deadline) => {
        const file = files.get(pathname.slice(1));
        if (file && pathname.startsWith('/dashboards/'))
          return sendFile(request, response, file, { 'cache-control': FOR_EVER });
        const embedded = pathname.startsWith(EMBED)
          ? pageOfCard(pages, pathname.slice(EMBED.length))
          : undefined;
        if (embedded) return answer(response, 200, pageHeaders('*'), embedHtml(template, embedded));
        const page = pageAt(pages, pathname);
        if (!page) return nothingAt(request, response, pathname);
        const name = await nameOf(page, pathname, deadline.signal);
        const html = shellHtml(template, { ...page, title: name ?? page.title }, pages);
        if (name === null) return answer(response, 404, pageHeaders("'self'"), html);
        const shell = await madeFile(request, '.html', html);
        sendFile(request, response, shell, pageHeaders("'self'"));
      },
    },
    nothingAt,
  };

  function nothingAt(request: IncomingMessage, response: ServerResponse, path: string): void {
    if (!wantsPage(request)) return sayNothingAt(request, response, path);
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

/** Which addresses the pages have, the build alone tells: whoever looks for one anywhere learns that there is none. */
const notBuilt: Dashboards = {
  route: {
    matches: path => path === '/' || path.startsWith('/dashboards/') || path.startsWith(EMBED),
    methods: ['GET'],
    handle: (_request, response) => answerText(response, 503, NOT_BUILT),
  },
  nothingAt: (request, response, path) =>
    wantsPage(request)
      ? answerText(response, 503, NOT_BUILT, { vary: 'Accept' })
      : sayNothingAt(request, response, path),
};
