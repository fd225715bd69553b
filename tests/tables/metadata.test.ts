import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import datapackage from 'datapackage';
import { serveApp, type ServedApp } from '../harness/served-app.js';

// Every row of every table is read, on a machine that may be busy.
jest.setTimeout(60_000);

interface Field {
  readonly name: string;
  readonly type: string;
}
interface Package {
  readonly resources: { name: string; path: string; schema: { fields: Field[] } }[];
}
interface Listing {
  readonly revision: string;
  readonly tables: {
    readonly name: string;
    readonly title: string;
    readonly columns: { readonly name: string; readonly description: string }[];
    readonly formats: Readonly<Record<string, string>>;
    readonly metadata: string;
  }[];
}

let app: ServedApp;
let folder: string;
beforeAll(async () => {
  app = await serveApp();
  folder = await mkdtemp(path.join(tmpdir(), 'data-package-'));
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const json = async <T>(address: string, accept = 'application/json') =>
  (await (await fetch(`${app.url}/${address}`, { headers: { accept } })).json()) as T;
const listing = () => json<Listing>('data');

describe('what is said of the tables', () => {
  it('is a data package that is valid, and that all CSV files fit', async () => {
    const descriptor = await json<Package>('data/datapackage.json');
    expect((await datapackage.validate(descriptor)).errors).toEqual([]);
    expect(descriptor.resources).toHaveLength(44);
    for (const { path: file } of descriptor.resources) {
      const csv = await (await fetch(`${app.url}/data/${file}`)).text();
      await writeFile(path.join(folder, file), csv);
    }
    const loaded = await datapackage.Package.load(descriptor, { basePath: folder, strict: true });
    for (const { name, schema } of descriptor.resources) {
      // Reads every row, and throws where a value is none of its column.
      const rows = await loaded.getResource(name).read({ keyed: true });
      const total = (await fetch(`${app.url}/data/${name}.csv`, { method: 'HEAD' })).headers.get(
        'x-total-rows',
      );
      expect([name, rows.length]).toEqual([name, Number(total)]);
      for (const row of rows) expect(Object.keys(row)).toEqual(schema.fields.map(field => field.name));
    }
  });

  it('lists every question for programs, with addresses that lead somewhere', async () => {
    const { tables, revision } = await listing();
    expect(revision).toMatch(/^[0-9a-f-]{36}$/);
    expect(tables).toHaveLength(44);
    const [first] = tables;
    for (const address of [...Object.values(first?.formats ?? {}), first?.metadata ?? ''])
      expect((await fetch(`${app.url}/${address}`)).status).toBe(200);
  });

  it('shows the same to people', async () => {
    const response = await fetch(`${app.url}/data`, { headers: { accept: 'text/html' } });
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await response.text();
    for (const { name } of (await listing()).tables) expect(page).toContain(`href="data/${name}.xlsx"`);
  });

  it('describes the columns of a CSV as the W3C has it, with the sources and caveats of its rows', async () => {
    for (const { name, title, columns, metadata } of (await listing()).tables) {
      const described = await json<Record<string, unknown>>(metadata);
      expect(described).toMatchObject({
        '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
        url: `${name}.csv`,
        'dc:title': title,
      });
      const { columns: said } = described['tableSchema'] as { columns: { name: string }[] };
      const header = (await (await fetch(`${app.url}/data/${name}.csv`)).text()).split('\r\n', 1)[0];
      expect(said.map(column => column.name).join()).toBe(header);
      expect(columns.map(column => column.name).join()).toBe(header);
    }
  });

  it('has the disagreements of the sources that touch the rows among the caveats', async () => {
    const { 'rdfs:comment': caveats, 'dc:source': sources } = await json<{
      'rdfs:comment': string[];
      'dc:source': { 'dc:identifier': string; 'dc:license': string }[];
    }>('data/essex-award-2023-25.csv-metadata.json');
    const { data } = await app.ask(
      '{ awards(filter: { pcc: { slug: { eq: "essex" } }, periodFrom: { eq: "2023-24" } }) { nodes { discrepancies { statement arithmetic } } } }',
    );
    const { nodes } = data?.['awards'] as {
      nodes: { discrepancies: { statement: string; arithmetic: string | null }[] }[];
    };
    const touching = nodes.flatMap(({ discrepancies }) =>
      discrepancies.map(one => [one.statement, one.arithmetic].filter(Boolean).join(' ')),
    );
    expect(touching.length).toBeGreaterThan(0);
    expect(caveats).toEqual(expect.arrayContaining(touching));
    expect(sources).toContainEqual(
      expect.objectContaining({
        'dc:identifier': 'home-office-2023-awards',
        'dc:license': 'Open Government Licence v3.0',
      }),
    );
  });

  it('has those of what lies between a record and the item that the row is of', async () => {
    const { data } = await app.ask(
      '{ awards(filter: { pcc: { slug: { eq: "essex" } }, periodFrom: { eq: "2023-24" } }) { nodes { strands { discrepancies { statement } programmes { discrepancies { statement } } } } } }',
    );
    const { nodes } = data?.['awards'] as {
      nodes: {
        strands: {
          discrepancies: { statement: string }[];
          programmes: { discrepancies: { statement: string }[] }[];
        }[];
      }[];
    };
    const strands = nodes.flatMap(award => award.strands);
    const touching = [strands, strands.flatMap(strand => strand.programmes)].map(records =>
      records.flatMap(({ discrepancies }) => discrepancies.map(({ statement }) => statement)),
    );
    const { 'rdfs:comment': caveats } = await json<{ 'rdfs:comment': string[] }>(
      'data/essex-award-2023-25.csv-metadata.json',
    );
    for (const statements of touching) {
      expect(statements.length).toBeGreaterThan(0);
      for (const statement of statements) expect(caveats.join('\n')).toContain(statement);
    }
  });

  it('is in the page of a table as a schema.org dataset, which no text can end', async () => {
    const page = await (await fetch(`${app.url}/data/awards-2023-25.html`)).text();
    const [, block = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(block)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'Who was awarded what in the 2023-25 round?',
      isBasedOn: [{ publisher: { name: 'Home Office' }, license: 'Open Government Licence v3.0' }],
      distribution: expect.arrayContaining([
        expect.objectContaining({ contentUrl: 'awards-2023-25.parquet' }),
      ]),
    });
  });

  it('leads from the name of a table to the form that the client takes', async () => {
    const go = async (accept: string) =>
      (
        await fetch(`${app.url}/data/awards-2023-25?first=2`, { headers: { accept }, redirect: 'manual' })
      ).headers.get('location');
    expect(await go('text/html')).toBe('awards-2023-25.html?first=2');
    expect(await go('application/json')).toBe('awards-2023-25.json?first=2');
  });
});
