import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownDatabase, type TestDatabase } from '../harness/test-database.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { Comparison } from './comparison.js';
import { OPERATIONS, SEED } from './settings.js';
import { addAwkwardRows } from './record/awkward-rows.js';

/** Wildcards, escapes, quotes and accents, of which the awkward rows have some. */
const AWKWARD_TEXTS = [
  '%',
  '_',
  '0%',
  'h_me',
  '\\',
  'k\\s',
  "'",
  '"',
  'é',
  'ŵYN',
  'ß',
  'SS',
  '',
  '100% safe_',
  '$1',
];

describe('generated operations', () => {
  let database: TestDatabase;
  let app: ServedApp;
  let comparison: Comparison;

  beforeAll(async () => {
    database = await ownDatabase('record');
    await addAwkwardRows(database.url);
    const limits = { depth: 50, cost: 1_000_000_000, tokens: 100_000, aliases: 10_000 };
    app = await serveApp(database.url, { limits });
    comparison = await Comparison.prepare(app, database.url);
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('are answered as plain rows in memory answer them', async () => {
    await comparison.run({ operations: OPERATIONS, seed: SEED });
  }, 600_000);

  it('tell every field of every record, with all that belongs to it in its own order', async () => {
    await comparison.compareWhole();
  }, 60_000);

  it.each(AWKWARD_TEXTS)('find %j in a name as itself, in either case', async text => {
    const found = ['contains', 'startsWith', 'eq'].map(
      operator =>
        `${operator}: organisations(filter: { name: { ${operator}: ${JSON.stringify(text)} } }) { nodes { name } }`,
    );
    await comparison.compare(`{ ${found.join('\n')} }`);
  });

  it('have one answer where two sums are equally near to one that is withheld', async () => {
    await comparison.compare(`{
      monitoringAggregate(groupBy: [KPI, PROGRAMME], filter: { kpi: { position: { eq: 5 } } }) {
        groups { key { programme { slug } } sum { value } withheld }
      }
    }`);
  });

  it('are many, find something and use everything that the schema offers', () => {
    const { coverage } = comparison;
    expect(coverage.operations).toBeGreaterThanOrEqual(200);
    expect(coverage.shareWithRecords).toBeGreaterThan(0.6);
    expect(coverage.missing).toEqual([]);
  });
});
