import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { unguarded } from '../../server/tables/formats/formula-guard.js';
import type { Cell } from '../../server/tables/table.js';
import { askDuckDb } from './formats/duckdb.js';

/** The types of the columns, in their order. */
export type Types = readonly (readonly [name: string, type: string])[];
export type Rows = Record<string, Cell>[];

/** Reads back what a server sent, each format by a reader that shares nothing with its writer. */
export const READERS: Readonly<Record<string, (body: Buffer, types: Types) => Promise<Rows> | Rows>> = {
  csv: (body, types) => {
    const [header, ...lines] = parse(body, { relax_column_count: false, bom: true });
    expectHeader(header, types);
    return lines.map(line => row(types, place => fromText(line[place] ?? '', types[place]?.[1] ?? '')));
  },
  ndjson: body =>
    body
      .toString()
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line) as Rows[number]),
  json: body => JSON.parse(body.toString()) as Rows,
  parquet: async (body, types) => {
    const read = await askDuckDb(body, 'from read_parquet(FILE)');
    return read.map(one => row(types, (_, [name, type]) => fromDuckDb(one[name] ?? null, type)));
  },
  xlsx: async (body, types) => {
    const sheets = await readExcelFile(body);
    const [header = [], ...lines] = sheets.find(({ sheet }) => sheet === 'Data')?.data ?? [];
    expectHeader(header.map(String), types);
    return lines.map(line => row(types, place => fromExcel(line[place])));
  },
  html: (body, types) => {
    const [, text = ''] = /<tbody>([^]*?)<\/tbody>/.exec(body.toString()) ?? [];
    return [...text.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, cells = '']) => {
      const found = [...cells.matchAll(/<t[hd]([^>]*)>([^]*?)<\/t[hd]>/g)];
      return row(types, (place, [, type]) =>
        fromPage(found[place]?.[1] ?? '', found[place]?.[2] ?? '', type),
      );
    });
  },
};

function row(types: Types, cell: (place: number, type: Types[number]) => Cell): Rows[number] {
  return Object.fromEntries(types.map((type, place) => [type[0], cell(place, type)]));
}

function expectHeader(header: readonly string[] | undefined, types: Types): void {
  const names = types.map(([name]) => name);
  if (header?.join() !== names.join())
    throw new Error(`The header is ${String(header)}, not ${names.join()}.`);
}

function fromText(text: string, type: string): Cell {
  if (text === '') return null;
  if (type === 'integer' || type === 'number') return Number(text);
  if (type === 'boolean') return text === 'true';
  return unguarded(text);
}

function fromDuckDb(value: unknown, type: string): Cell {
  if (value === null) return null;
  return type === 'integer' || type === 'number' ? Number(value) : (value as Cell);
}

function fromExcel(value: unknown): Cell {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return (value ?? null) as Cell;
}

function fromPage(attributes: string, markup: string, type: string): Cell {
  const raw = /data-value="([^"]*)"/.exec(attributes)?.[1];
  const text = unescaped(raw ?? markup.replaceAll(/<[^>]*>/g, ''));
  if (text === '' || markup.includes('visually-hidden')) return null;
  if (type === 'integer' || type === 'number') return Number(text);
  return type === 'boolean' ? text === 'Yes' : text;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
