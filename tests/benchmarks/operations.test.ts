import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { handWritten } from '../../benchmarks/contenders/limit/statements.js';
import { OPERATION_NAMES, type Operation } from '../../benchmarks/operations/operation.js';
import { documentsFolder, readOperations } from '../../benchmarks/operations/operations.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { recordDatabase } from '../harness/test-database.js';

// The benchmark compares all variants; a few of each show that it still can.
const VARIANTS = 5;

describe('the operations of the benchmark', () => {
  let app: ServedApp;
  let database: pg.Client;
  let operations: ReadonlyMap<string, Operation>;
  beforeAll(async () => {
    const url = await recordDatabase();
    database = new pg.Client({ connectionString: url });
    await database.connect();
    operations = new Map((await readOperations(database)).map(one => [one.name, one]));
    app = await serveApp(url, { questionsFolder: documentsFolder, limits: { pageSize: 1000 } });
  });
  afterAll(async () => {
    await app.close();
    await database.end();
  });

  it.each(OPERATION_NAMES)('%s: the server and the statement by hand answer alike', async name => {
    const { document, variants } = operations.get(name) as Operation;
    const { text, values, ifNone } = handWritten[name];
    expect(variants.length).toBeGreaterThan(0);
    for (const variables of variants.slice(0, VARIANTS)) {
      const { rows } = await database.query<[string | null]>({
        text,
        values: [...values(variables)],
        rowMode: 'array',
      });
      const { data, errors } = await app.ask(document, variables);
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).toBe(rows[0]?.[0] ?? ifNone);
    }
  });
});
