import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Limits } from '../../config.js';
import type { Tables } from '../../tables/tables.js';
import { answerText } from '../answer.js';
import type { Address } from '../address.js';
import type { BuiltFile } from '../built/built-page.js';
import { FOR_EVER, sendFile } from '../built/send-file.js';
import { wantsPage } from '../pages/wants-page.js';
import type { Route } from '../route.js';
import { sendCatalogue, sendDataPackage } from './catalogue.handler.js';
import { metadataSender } from './metadata.sender.js';
import { pageSender } from './page.sender.js';
import { readAssets } from './pages/assets.js';
import { answerProblem, Problem } from './problem.js';
import { answerFailure, UNEXPECTED } from './failure.js';
import { READABLE } from './readable.js';
import { FILES, sendTable, type Origin, type Sender } from './table.handler.js';
import { tableRequest } from './table-request.js';

interface DataRouteOptions {
  readonly tables: Tables;
  readonly limits: Limits;
  readonly origin: Origin;
}

const ASSETS = '/data/assets/';

/** The questions as tables, at `/data`. */
export function dataRoute({ tables, limits, origin }: DataRouteOptions): Route {
  const assets = readAssets();
  const senders = new Map<string, Sender>(
    [...FILES, pageSender(tables.schema), metadataSender].map(sender => [sender.ending, sender]),
  );
  const endings = [...senders.keys()];
  // The pages name the files that they link to.
  const edition = JSON.stringify([
    origin.edition,
    ...[...assets.values()].map(({ digest }) => digest).sort(),
  ]);
  return {
    matches: path => path === '/data' || path.startsWith('/data/'),
    methods: ['GET'],
    options: {
      ...READABLE,
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': 'If-Modified-Since, If-None-Match',
      'access-control-max-age': '86400',
    },
    handle: async (request, response, address, deadline) => {
      const { pathname } = address;
      const asset = pathname.startsWith(ASSETS) && assets.get(pathname.slice(ASSETS.length));
      if (asset) return sendAsset(request, response, asset, address);
      const table = tables.find(pathname.slice('/data/'.length));
      if (table) return leadTo(request, response, address, table.question.name);
      if (pathname === '/data/') return redirect(response, '../data');
      try {
        if (pathname === '/data') await sendCatalogue(request, response, tables, deadline.signal);
        else if (pathname === '/data/datapackage.json')
          await sendDataPackage(request, response, tables, deadline.signal);
        else {
          const asked = tableRequest(address, { tables, endings, limits });
          const sender = senders.get(asked.ending);
          if (sender)
            await sendTable(
              { request, response, deadline, tables, origin: { ...origin, edition } },
              asked,
              sender,
            );
        }
      } catch (error) {
        answerFailure(response, error);
      }
    },
    fail: response => answerProblem(response, UNEXPECTED),
    giveUp: (response, { message }) => {
      if (response.headersSent) response.destroy();
      else answerProblem(response, new Problem(503, 'TIMEOUT', message), { 'retry-after': '5' });
    },
  };
}

/** The table without an ending: people go on to its page, programs to its rows. */
function leadTo(request: IncomingMessage, response: ServerResponse, { search }: Address, name: string): void {
  redirect(response, `${name}.${wantsPage(request) ? 'html' : 'json'}${search}`);
}

/** The location is relative, so that it holds behind a proxy that serves the site under a prefix. */
function redirect(response: ServerResponse, location: string): void {
  answerText(response, 307, `Go on to ${location}.`, { ...READABLE, location, vary: 'Accept' });
}

/** An address that names the file as it is may be kept for ever. */
function sendAsset(
  request: IncomingMessage,
  response: ServerResponse,
  asset: BuiltFile,
  { searchParams }: Address,
): void {
  const isNamed = searchParams.get('v') === asset.digest;
  sendFile(request, response, asset, { 'cache-control': isNamed ? FOR_EVER : 'no-cache' });
}
