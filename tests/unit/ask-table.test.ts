import { describe, expect, it } from '@jest/globals';
import { printTable } from '../../server/asking/print-table.js';
import { report } from '../../server/asking/report.js';
import { sourcesOf } from '../../server/asking/sources.js';
import { tablesOf, type Fields } from '../../server/asking/table.js';

const citations = [
  { source: { title: 'Award table' }, locator: 'row 1' },
  { source: { title: 'Award table' }, locator: 'row 2' },
  { source: { title: 'Review' }, locator: 'Funding' },
  { source: { title: 'Award table' }, locator: 'row 1' },
];

const awards: Fields = {
  awards: {
    totalCount: 2,
    emptyReason: null,
    nodes: [
      {
        slug: 'essex-2023',
        amount: 1687170,
        isIndicative: true,
        note: null,
        pcc: { code: 'E1', name: 'Essex PFCC', area: { code: 'E2', name: 'Essex' } },
        period: { from: '2023-24', to: '2024-25' },
        aliases: [{ name: 'Essex' }, { name: 'Essex' }, { name: 'EPFCC' }],
        strands: [{ position: 1 }, { position: 2 }],
        citations,
      },
      {
        slug: 'kent-2023',
        amount: 11334384.69,
        isIndicative: false,
        note: null,
        pcc: null,
        period: { from: '2023-24', to: '2023-24' },
        aliases: [],
        strands: [],
        citations: [],
      },
    ],
  },
};

describe('the tables of an answer', () => {
  it('have a row for each record, with its own fields and those of the records that it has one of', () => {
    expect(tablesOf(awards)).toEqual([
      {
        title: 'awards',
        columns: ['amount', 'is indicative', 'pcc', 'pcc area', 'period', 'aliases', 'strands'],
        rows: [
          [1687170, 'yes', 'Essex PFCC', 'Essex', '2023-24 to 2024-25', 'Essex; EPFCC', 2],
          [11334384.69, 'no', '', '', '2023-24', '', ''],
        ],
      },
    ]);
  });

  it('come in the order of the answer, the outer lists first, without what is said beside an answer', () => {
    const data = {
      stream: { name: 'Fund', rules: [{ code: 'MATCH' }], citations },
      below: { nodes: [] },
      discrepancies: { nodes: [{ slug: 'x' }] },
      years: [{ year: '2021-22' }],
      near: { nearMisses: [{ code: 'X' }], nodes: [{ name: 'Essex' }] },
    };
    expect(tablesOf(data).map(({ title, rows }) => [title, rows.length])).toEqual([
      ['years', 1],
      ['stream rules', 1],
      ['below', 0],
      ['near', 1],
    ]);
  });

  it('keep a slug where nothing else tells the records apart', () => {
    expect(tablesOf({ claims: [{ slug: 'over-41-million' }] })[0]).toMatchObject({
      columns: ['slug'],
      rows: [['over-41-million']],
    });
  });

  it('are none where the answer is a single record', () => {
    expect(tablesOf({ pcc: { name: 'Essex PFCC' } })).toEqual([]);
  });
});

describe('a table in the terminal', () => {
  const table = {
    columns: ['name', 'amount', 'year'],
    rows: [
      ['A programme\nwith a long name', 11334384.69, 2021],
      ['Drive', 600000, ''],
      ['Share', 78.8, 2023],
    ],
  };

  it('has numbers to the right, with commas from ten thousand, so that years stay years', () => {
    expect(printTable(table)).toEqual([
      'name                                 amount  year',
      '----------------------------  -------------  ----',
      'A programme with a long name  11,334,384.69  2021',
      'Drive                               600,000',
      'Share                                  78.8  2023',
    ]);
  });

  it('is cut to the width by its widest column of text, never by a number', () => {
    expect(printTable(table, 34)).toEqual([
      'name                  amount  year',
      '-------------  -------------  ----',
      'A programme …  11,334,384.69  2021',
      'Drive                600,000',
      'Share                   78.8  2023',
    ]);
  });

  it('has no line over the width however narrow that is', () => {
    for (const line of printTable(table, 12)) expect(line.length).toBeLessThanOrEqual(12);
  });
});

describe('the sources of an answer', () => {
  it('name each document once, with each place in it once', () => {
    expect([...sourcesOf(awards)]).toEqual([
      ['Award table', ['row 1', 'row 2']],
      ['Review', ['Funding']],
    ]);
  });
});

describe('a report', () => {
  const question = {
    number: 1,
    theme: 'Funding' as const,
    question: 'Who was awarded what?',
    name: 'awards',
    answer: 'Two offices.',
    caveat: 'Indicative.',
  };

  it('says that nothing is on record where every list is empty', () => {
    const data = { programmes: { totalCount: 0, nodes: [] } };
    expect(report({ question, data, others: [], width: undefined }).split('\n\n')).toEqual([
      'Who was awarded what?',
      'Two offices.',
      'Nothing is on record here: programmes (0)',
      'Caveat: Indicative.',
    ]);
  });

  it('breaks its sentences between words at the width of the terminal', () => {
    const lines = report({ question, data: awards, others: [question], width: 20 }).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining(['Who was awarded', 'what?', 'Sources', 'Award table', '  row 1; row 2']),
    );
    expect(lines.filter(line => line.length > 20)).toEqual([
      'Other questions like this:',
      '  Who was awarded what?',
    ]);
  });
});
