import type { GraphQLSchema } from 'graphql';
import { codesOf } from '../../tables/code-labels.js';
import { FORMATS } from '../../tables/formats/formats.js';
import { datasetOf } from '../../tables/metadata/dataset.js';
import type { BegunTable } from '../../tables/reading/read-table.js';
import type { Row } from '../../tables/table.js';
import { notesOf } from '../../tables/table-notes.js';
import type { DataState, Table } from '../../tables/tables.js';
import type { Link, ParameterShown, ShownState, TablePageModel } from './pages/models.js';
import { tablePageEnd, tablePageStart, tableRows } from './pages/table-page.js';
import { PAGE_HEADERS } from './page-headers.js';
import type { Sender } from './table.handler.js';
import { fileAddress } from './table-address.js';
import type { TableRequest } from './table-request.js';

/** How many rows a page shows: more are for a file. */
const MOST_ROWS = 1_000;

const LABELS: Readonly<Record<string, string>> = {
  csv: 'CSV',
  xlsx: 'Excel',
  parquet: 'Parquet',
  json: 'JSON',
  ndjson: 'NDJSON',
};

/** The table as a page for people. */
export function pageSender(schema: GraphQLSchema): Sender {
  return {
    ending: 'html',
    mediaType: 'text/html; charset=utf-8',
    withNotes: true,
    headers: () => PAGE_HEADERS,
    async *pieces(asked, begun, data) {
      const known = await data.sources();
      const rows = await firstRows(begun);
      const notes = notesOf(asked.table, begun, known);
      const { table, head } = asked;
      const model: TablePageModel = {
        ...shownState(data),
        base: '../',
        head,
        total: begun.total,
        shown: rows.length,
        parameters: shownParameters(asked),
        downloads: downloadsOf(asked),
        graphiqlHref: graphiqlAddress(asked),
        codelists: codelistsOf(schema, table),
        jsonLd: datasetOf(head, notes.sources, [...FORMATS.values()], {
          addressOf: ending => fileAddress(asked, ending),
          changedAt: data.changedAt,
          version: table.contract.version,
        }),
        ...(notes.emptyReason !== undefined && { emptyReason: notes.emptyReason }),
      };
      yield tablePageStart(model);
      yield tableRows(head.columns, rows);
      yield tablePageEnd(model, notes);
    },
  };
}

/** Which data a page is of, as it says. */
export function shownState({ revision, changedAt }: DataState): ShownState {
  return { revision, lastChanged: changedAt.toISOString() };
}

/** The files of a table, with the parameters that were given. */
export function downloadsOf(asked: Pick<TableRequest, 'table' | 'given'>): (Link & { name: string })[] {
  const files = [...FORMATS.keys()].map(name => ({
    name,
    label: LABELS[name] ?? name,
    href: fileAddress(asked, name),
  }));
  const forExcel = { name: 'csv', label: 'CSV for Excel', href: fileAddress(asked, 'csv', { excel: '1' }) };
  return files.flatMap(file => (file.name === 'csv' ? [file, forExcel] : [file]));
}

export function shownParameters({ table, given }: Pick<TableRequest, 'table' | 'given'>): ParameterShown[] {
  return table.offered.map(({ default: unset, ...parameter }) => ({
    ...parameter,
    ...(given.has(parameter.name) && { value: given.get(parameter.name) ?? [] }),
    ...(unset && { defaultText: unset.join(', ') }),
  }));
}

async function firstRows({ batches }: BegunTable): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const batch of batches) {
    for (const row of batch) rows.push(row);
    if (rows.length >= MOST_ROWS) break;
  }
  return rows.slice(0, MOST_ROWS);
}

function graphiqlAddress({ table, variables }: TableRequest): string {
  const parameters = new URLSearchParams({ question: table.question.name });
  if (Object.keys(variables).length > 0) parameters.set('variables', JSON.stringify(variables, null, 2));
  return `../graphiql#${parameters}`;
}

function codelistsOf(schema: GraphQLSchema, { head }: Table): TablePageModel['codelists'] {
  const names = new Set(head.columns.flatMap(({ codelist }) => codelist ?? []));
  return new Map([...names].map(name => [name, codesOf(schema, name) ?? []]));
}
