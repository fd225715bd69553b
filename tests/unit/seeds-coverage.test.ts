import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { coverageOf, printCoverage, type Coverage } from '../../seeds/loading/coverage.js';
import { projectFolder } from '../../server/config.js';
import { server } from '../harness/server.js';

const { readRecord } = server;

describe('the coverage of the record', () => {
  let coverage: Coverage;
  beforeAll(async () => {
    coverage = coverageOf(await readRecord(path.join(projectFolder, 'seeds/record')));
  });
  const type = (name: string) => coverage.types.find(one => one.type === name);

  it('has no record without a citation', () => {
    expect(coverage.types.flatMap(one => one.uncited)).toEqual([]);
  });

  it('counts what is filled and what the sources are silent on', () => {
    expect(type('Pcc')).toMatchObject({ records: 42 });
    expect(type('Pcc')?.fields).toContainEqual({ column: 'kind', filled: 33, silent: 9 });
    expect(type('Award')?.fields).toContainEqual({ column: 'period_from', filled: 27, silent: 25 });
  });

  it('draws on every document', () => {
    expect([...coverage.citationsBySource.keys()]).toEqual([
      'apcc-2025-review',
      'home-office-2021-awards',
      'home-office-2023-awards',
      'home-office-factsheet',
      'ons-police-force-areas',
      'press-2023',
    ]);
  });

  it('is printed with the silent fields of each type', () => {
    expect(printCoverage(coverage)).toContain('  kind: 33 filled, 9 silent');
  });
});
