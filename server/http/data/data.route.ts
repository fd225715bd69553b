import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Limits } from '../../config.js';
import { currentRequestId } from '../../request-id.js';
import { RequestGivenUp } from '../../request-timeout.js';
import type { OpenTables, Tables } from '../../tables/tables.js';
import type { Address } from '../address.js';
import { answer, answerText } from '../answer.js';
import type { Deadline } from '../deadline.js';
import type { Route } from '../route.js';
import { sendCatalogue, sendDataPackage, wantsPage } from './catalogue.handler.js';
import { metadataSender } from './metadata.sender.js';
import { pageSender } from './page.sender.js';
import { readAssets } from './pages/assets.js';
import { answerProblem, Problem } from './problem.js';
import { FILES, READABLE, sendTable, type Origin, type Sender } from './table.handler.js';
import { tableRequest } from './table-request.js';

interface DataRouteOptions {
  readonly tables: Tables;
  readonly limits: Limits;
  readonly origin: Origin;
  readonly log: (line: string) => void;
}

const ASSETS = '/data/assets/';

/** The questions as tables, at `/data`. */
export function dataRoute({ tables, limits, origin, log }: DataRouteOptions): Route {
  const assets = readAssets();
  const senders = new Map<string, Sender>(
    [...FILES, pageSender(tables.schema), metadataSender].map(sender => [sender.ending, sender]),
  );
  const endings = [...senders.keys()];

  const answerWithData = async (
    request: IncomingMessage,
    response: ServerResponse,
    { pathname, searchParams }: Address,
    data: OpenTables,
    deadline: Deadline,
  ) => {
    if (pathname === '/data') return sendCatalogue(request, response, tables, data);
    if (pathname === '/data/datapackage.json') return sendDataPackage(response, tables, data);
    const asked = tableRequest({ pathname, searchParams }, { tables, endings, limits });
    const sender = senders.get(asked.ending);
    if (sender) await sendTable(request, response, asked, sender, data, origin, deadline);
  };

  return {
    matches: path => path === '/data' || path.startsWith('/data/'),
    methods: ['GET'],
    options: { ...READABLE, 'access-control-allow-methods': 'GET, HEAD', 'access-control-max-age': '86400' },
    handle: async (request, response, address, deadline) => {
      const { pathname, search } = address;
      const asset = pathname.startsWith(ASSETS) ? assets.get(pathname.slice(ASSETS.length)) : undefined;
      if (asset)
        return answer(
          response,
          200,
          { 'content-type': asset.contentType, 'cache-control': 'public, max-age=31536000, immutable' },
          asset.body,
        );
      const table = tables.find(pathname.slice('/data/'.length));
      if (table || pathname === '/data/') {
        // Relative, so that it holds behind a proxy that serves the site under a prefix.
        const location = table ? `${table.question.name}.${wantsPage(request) ? 'html' : 'json'}` : '../data';
        return answerText(response, 307, `Go on to ${location}.`, {
          location: `${location}${search}`,
          vary: 'Accept',
        });
      }
      try {
        // What is wrong with the address is said without the database.
        if (isTable(pathname)) tableRequest(address, { tables, endings, limits });
        const data = await tables.open(deadline.signal);
        try {
          await answerWithData(request, response, address, data, deadline);
        } finally {
          await data.close();
        }
      } catch (error) {
        if (isGivenUp(error)) return void response.destroy();
        if (error instanceof Problem) return answerProblem(response, error, READABLE);
        log(
          `error ${currentRequestId()} at ${pathname}: ${String(error instanceof Error ? error.stack : error)}`,
        );
        // A table that has been begun is cut, so that nobody takes it for whole.
        if (response.headersSent) response.destroy();
        else
          answerProblem(
            response,
            new Problem(
              500,
              'INTERNAL_SERVER_ERROR',
              'Something went wrong on our side. It is in the log under the requestId.',
            ),
            READABLE,
          );
      }
    },
    giveUp: (response, { message }) => {
      if (response.headersSent) response.destroy();
      else answerProblem(response, new Problem(503, 'TIMEOUT', message), { ...READABLE, 'retry-after': '5' });
    },
  };
}

/** Whether nobody waits any more: whoever did has been told, or has gone. */
function isGivenUp(error: unknown): boolean {
  if (error instanceof RequestGivenUp) return true;
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ABORT_ERR' || code === 'ERR_STREAM_PREMATURE_CLOSE';
}

function isTable(pathname: string): boolean {
  return pathname !== '/data' && pathname !== '/data/datapackage.json';
}
