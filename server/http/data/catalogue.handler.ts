import type { IncomingMessage, ServerResponse } from 'node:http';
import { FORMATS } from '../../tables/formats/formats.js';
import { dataPackage } from '../../tables/metadata/datapackage.js';
import type { DataState, Table, Tables } from '../../tables/tables.js';
import { madeFile } from '../built/made-file.js';
import { sendFile } from '../built/send-file.js';
import { wantsPage } from '../pages/wants-page.js';
import { cataloguePage } from './pages/catalogue-page.js';
import { PAGE_HEADERS } from './page-headers.js';
import { downloadsOf, shownParameters, shownState } from './page.sender.js';
import { READABLE } from './readable.js';

/** Kept by anybody who then asks whether it is still the same. */
const ASKED_AGAIN = { 'cache-control': 'no-cache' };

/** The tables: a page for people, JSON for programs. */
export async function sendCatalogue(
  request: IncomingMessage,
  response: ServerResponse,
  tables: Tables,
  signal: AbortSignal,
): Promise<void> {
  const data = await tables.state(signal);
  const isPage = wantsPage(request);
  const file = isPage
    ? await madeFile(request, '.html', page(tables, data))
    : await madeFile(request, '.json', indented(listing(tables, data)));
  const vary = 'Accept, Accept-Encoding';
  sendFile(request, response, file, { ...READABLE, ...ASKED_AGAIN, vary, ...(isPage && PAGE_HEADERS) });
}

/** All tables as one Frictionless data package. */
export async function sendDataPackage(
  request: IncomingMessage,
  response: ServerResponse,
  tables: Tables,
  signal: AbortSignal,
): Promise<void> {
  const [data, sources] = await Promise.all([tables.state(signal), tables.sources(signal)]);
  const text = indented(dataPackage(tables.schema, tables.all, sources, data));
  sendFile(request, response, await madeFile(request, '.json', text), { ...READABLE, ...ASKED_AGAIN });
}

const indented = (body: object): string => `${JSON.stringify(body, null, 2)}\n`;

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
