import { beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import type { PublishedRecord } from '../../seeds/loading/load-record.js';
import { recordFolder } from '../harness/record-copy.js';
import { server } from '../harness/server.js';

const { buildGraph, domains, isObjectType, readRecord, revisionOf } = server;

const FUND_2023 = 'domestic-abuse-and-stalking-perpetrator-intervention-fund-2023-25';
const ROUND_2021 = 'home-office-perpetrator-programmes-2021';

// Added up by hand from the two announcements, and not from the data files.
const TABLES = [
  { stream: FUND_2023, source: 'home-office-2023-awards', awards: 27, sum: '39564574.00', projects: null },
  { stream: ROUND_2021, source: 'home-office-2021-awards', awards: 25, sum: '11334384.69', projects: 29 },
];

describe('the published record', () => {
  let record: PublishedRecord;
  let graph: GraphQLSchema;
  beforeAll(async () => {
    record = await readRecord(recordFolder);
    graph = await buildGraph(domains);
  });

  const rows = (type: string) => (record.entries.get(type) ?? []).map(({ row }) => row);

  it.each(TABLES)(
    'has the table of $source whole: $awards awards of £$sum',
    ({ stream, source, awards, sum, projects }) => {
      const table = rows('Award').filter(award => award['stream'] === stream);
      expect(table).toHaveLength(awards);
      expect(addUp(table.map(award => String(award['amount'])))).toBe(sum);
      expect(new Set(table.map(award => award['source']))).toEqual(new Set([source]));
      const stated = table.map(award => award['projects_stated']);
      if (projects === null) expect(new Set(stated)).toEqual(new Set([null]));
      else expect(stated.reduce((total, count) => Number(total) + Number(count), 0)).toBe(projects);
    },
  );

  it('has the 43 territorial police force areas and the 42 offices, 33 of which answered the survey', () => {
    expect(rows('PoliceForceArea')).toHaveLength(43);
    expect(rows('Pcc')).toHaveLength(42);
    expect(rows('Pcc').filter(pcc => pcc['survey_respondent'])).toHaveLength(33);
    expect(rows('Pcc').filter(pcc => pcc['kind'] === null)).toHaveLength(9);
  });

  it('cites only fields that the graph has', () => {
    const unknown = record.citations.filter(({ record_type: type, field }) => {
      const published = graph.getType(String(type));
      return field !== null && !(isObjectType(published) && String(field) in published.getFields());
    });
    expect(unknown).toEqual([]);
  });

  it('has the same revision when read again', async () => {
    expect(record.revision).toMatch(/^[0-9a-f]{64}$/);
    expect((await readRecord(recordFolder)).revision).toBe(record.revision);
  });

  it('has its revision told without being understood', async () => {
    expect(await revisionOf(recordFolder)).toBe(record.revision);
  });
});

/** Exact, in pennies. */
function addUp(amounts: readonly string[]): string {
  const pennies = String(amounts.reduce((total, amount) => total + BigInt(amount.replace('.', '')), 0n));
  return `${pennies.slice(0, -2)}.${pennies.slice(-2)}`;
}
