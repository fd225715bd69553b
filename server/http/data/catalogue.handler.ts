import type { IncomingMessage, ServerResponse } from 'node:http';
import { FORMATS } from '../../tables/formats/formats.js';
import { dataPackage } from '../../tables/metadata/datapackage.js';
import type { DataState, Table, Tables } from '../../tables/tables.js';
import { answer } from '../answer.js';
import { wantsPage } from '../pages/wants-page.js';
import { cataloguePage } from './pages/catalogue-page.js';
import { PAGE_HEADERS } from './page-headers.js';
import { downloadsOf, shownParameters, shownState } from './page.sender.js';
import { READABLE } from './readable.js';

const NOT_KEPT = { 'cache-control': 'no-cache' };

/** The tables: a page for people, JSON for programs. */
export async function sendCatalogue(
  request: IncomingMessage,
  response: ServerResponse,
  tables: Tables,
  signal: AbortSignal,
): Promise<void> {
  const data = await tables.state(signal);
  const headers = { ...READABLE, ...NOT_KEPT, vary: 'Accept' };
  if (wantsPage(request))
    answer(
      response,
      200,
      { ...headers, ...PAGE_HEADERS, 'content-type': 'text/html; charset=utf-8' },
      page(tables, data),
    );
  else
    answer(
      response,
      200,
      { ...headers, 'content-type': 'application/json; charset=utf-8' },
      `${JSON.stringify(listing(tables, data), null, 2)}\n`,
    );
}

/** All tables as one Frictionless data package. */
export async function sendDataPackage(
  response: ServerResponse,
  tables: Tables,
  signal: AbortSignal,
): Promise<void> {
  const [data, sources] = await Promise.all([tables.state(signal), tables.sources(signal)]);
  const body = dataPackage(tables.schema, tables.all, sources, data);
  answer(
    response,
    200,
    { ...READABLE, ...NOT_KEPT, 'content-type': 'application/json; charset=utf-8' },
    `${JSON.stringify(body, null, 2)}\n`,
  );
}

function page(tables: Tables, data: DataState): string {
  return cataloguePage({
    ...shownState(data),
    base: '',
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'DataCatalog',
      name: 'Programmes that work with perpetrators of domestic abuse and stalking, as tables',
      dateModified: data.changedAt.toISOString(),
      dataset: tables.all.map(({ question }) => ({
        '@type': 'Dataset',
        name: question.question,
        description: question.answer,
        url: `data/${question.name}.html`,
      })),
    },
    datapackageHref: 'data/datapackage.json',
    entries: tables.all.map(table => ({
      head: table.head,
      parameters: shownParameters({ table, given: new Map() }),
      formats: downloadsOf({ table, given: new Map() }).map(file => ({ ...file, href: `data/${file.href}` })),
      columnsHref: `data/${table.question.name}.html#columns`,
    })),
  });
}

function listing(tables: Tables, { revision, changedAt }: DataState): object {
  return {
    revision,
    lastChanged: changedAt.toISOString(),
    datapackage: 'data/datapackage.json',
    tables: tables.all.map(listed),
  };
}

function listed({ question, contract, head, offered }: Table): object {
  const { name, number, theme, answer: sentence, caveat } = question;
  const files = [...FORMATS.keys(), 'html'].map(ending => [ending, `data/${name}.${ending}`]);
  return {
    name,
    number,
    theme,
    title: question.question,
    answer: sentence,
    caveat,
    version: contract.version,
    grain: head.grain,
    parameters: offered,
    columns: head.columns,
    formats: Object.fromEntries(files),
    metadata: `data/${name}.csv-metadata.json`,
  };
}
