import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { VisitedSite } from './visited-site.js';

const STALKING = ['STALKING_DA_RELATED', 'STALKING_NON_DA', 'STALKING_UNSPECIFIED'];
const FILTERS = {
  stalking: { focus: { in: STALKING } },
  'domestic-abuse': { focus: { has: 'DOMESTIC_ABUSE' } },
  all: {},
};

interface Group {
  readonly count: number;
}
interface Groups {
  readonly groups: readonly Group[];
}
interface Counted {
  readonly totalCount: number;
}

describe('the pages on evidence, assurance and recommendations', () => {
  let site: VisitedSite;
  let page: Page;
  beforeAll(async () => {
    site = await VisitedSite.open();
  }, 60_000);
  afterAll(() => site?.close());
  afterEach(() => site.leave());

  async function open(address: string): Promise<void> {
    ({ page } = await site.visit(address));
  }

  const textOf = (selector: string) => page.locator(selector).first().innerText();
  const numbersIn = async (selector: string) =>
    (await page.locator(selector).allTextContents()).map(Number).sort((one, other) => one - other);
  const sorted = (groups: readonly Group[]) =>
    groups.map(({ count }) => count).sort((one, other) => one - other);

  it.each(Object.entries(FILTERS))(
    'counts the programmes of ?focus=%s as the API does, by evaluation and accreditation',
    async (focus, filter) => {
      await open(`/evidence?focus=${focus}`);
      const { programmes, both, rows, columns } = await site.ask<{
        programmes: Counted;
        both: Groups;
        rows: Groups;
        columns: Groups;
      }>(
        `query($filter: ProgrammeFilter) {
          programmes(filter: $filter) { totalCount }
          both: programmesAggregate(filter: $filter, groupBy: [EVALUATION_STATE, ACCREDITATION_STATE]) { groups { count } }
          rows: programmesAggregate(filter: $filter, groupBy: [EVALUATION_STATE]) { groups { count } }
          columns: programmesAggregate(filter: $filter, groupBy: [ACCREDITATION_STATE]) { groups { count } }
        }`,
        { filter },
      );
      const table = '#evaluation-and-accreditation .cross-table';
      expect(await numbersIn(`${table} .cross-table__count:not(.cross-table__count--none)`)).toEqual(
        sorted(both.groups),
      );
      expect(await numbersIn(`${table} tbody td:last-child`)).toEqual(sorted(rows.groups));
      expect(await numbersIn(`${table} tfoot td:not(:last-child)`)).toEqual(sorted(columns.groups));
      expect(await numbersIn(`${table} tfoot td:last-child`)).toEqual([programmes.totalCount]);
      expect(await page.locator('#evaluation-and-accreditation details tbody tr').count()).toBe(
        programmes.totalCount,
      );
    },
  );

  it('say why no accredited stalking programme lacks evaluation, and what comes close', async () => {
    await open('/evidence');
    const { programmes } = await site.ask<{
      programmes: { emptyReason: { text: string }; nearMisses: Counted[] };
    }>(
      `query($stalking: [Focus!]) {
        programmes(filter: { focus: { in: $stalking }, accreditations: { some: { status: { eq: HELD } } }, evaluations: { none: {} } }) {
          emptyReason { text }
          nearMisses { totalCount }
        }
      }`,
      { stalking: STALKING },
    );
    const card = '#accredited-stalking-without-evaluation';
    expect(await textOf(`${card} .govuk-inset-text`)).toBe(programmes.emptyReason.text);
    const near = await page.locator(`${card} .card__chart li strong`).allInnerTexts();
    expect(near.map(parseFloat)).toEqual(programmes.nearMisses.map(({ totalCount }) => totalCount));
  });

  it('have each outcome figure with its cohort, follow-up and comparator, and the counts of the rest', async () => {
    await open('/evidence');
    const { figures, inWords, local, unplaced, received } = await site.ask<{
      figures: Counted & {
        nodes: {
          value: number;
          cohortSize: number | null;
          followUp: string | null;
          comparator: string | null;
        }[];
      };
      inWords: Counted;
      local: Counted;
      unplaced: Counted;
      received: { nodes: { ratio: { numerator: number } }[] };
    }>(`{
      figures: findings(filter: { value: { isNull: false } }) { totalCount nodes { value cohortSize followUp comparator } }
      inWords: findings(filter: { value: { isNull: true } }) { totalCount }
      local: programmes(filter: { evaluationState: { eq: NATIONAL_MODEL_ONLY }, areas: { some: {} } }) { totalCount }
      unplaced: programmes(filter: { evaluationState: { eq: NATIONAL_MODEL_ONLY }, areas: { none: {} } }) { totalCount }
      received: surveyStatistics(filter: { slug: { eq: "evaluations-received" } }) { nodes { ratio { numerator } } }
    }`);
    const rows = await page.locator('#outcome-figures .card__chart tbody tr').all();
    const shown = await Promise.all(rows.map(row => row.locator('td').allInnerTexts()));
    expect(shown).toHaveLength(figures.totalCount);
    for (const [place, { value, cohortSize, followUp, comparator }] of figures.nodes.entries()) {
      const [figure, , , cohort, follow, against] = shown[place] ?? [];
      expect(parseFloat(figure ?? '')).toBe(value);
      expect(cohort).toContain(cohortSize === null ? 'not stated by any source' : `${cohortSize} people`);
      expect([follow, against]).toEqual([
        followUp ?? 'not stated by any source',
        comparator ?? 'not stated by any source',
      ]);
    }
    expect(await textOf('#outcome-figures .card__answer')).toBe(
      `${figures.totalCount} findings on record have a figure; ${inWords.totalCount} others are in words alone.`,
    );
    expect(await textOf('#national-evaluation-alone .card__answer')).toContain(
      `${local.totalCount} programmes in named areas and ${unplaced.totalCount} programme without`,
    );
    expect(await textOf('#evaluations-received .card__answer')).toContain(
      `${received.nodes[0]?.ratio.numerator} evaluations`,
    );
  });

  it('show what the API has of schemes, holders, strength and what no scheme covers', async () => {
    await open('/assurance');
    const api = await site.ask<{
      schemes: Counted & { nodes: { accreditations: unknown[] }[] };
      statements: Counted;
      byKind: Groups;
      byStatus: Groups;
      both: Groups;
      outside: Counted;
      absences: { nodes: { statement: string }[] };
      share: { nodes: { ratio: { statedPercentage: number } }[] };
    }>(
      `query($stalking: [Focus!]) {
        schemes: accreditationSchemes(orderBy: [{ field: NAME }]) { totalCount nodes { accreditations { id } } }
        statements: accreditations { totalCount }
        byKind: accreditationsAggregate(groupBy: [HOLDER_KIND]) { groups { count } }
        byStatus: accreditationsAggregate(groupBy: [STATUS]) { groups { count } }
        both: accreditationsAggregate(groupBy: [HOLDER_KIND, STATUS]) { groups { count } }
        outside: programmes(filter: { focus: { in: $stalking, notIn: [CHILD_TO_PARENT_ABUSE, DOMESTIC_ABUSE, OTHER] }, accreditations: { none: {} } }) { totalCount }
        absences: statedAbsences(filter: { code: { eq: NO_SCHEME_EXISTS } }) { nodes { statement } }
        share: surveyStatistics(filter: { slug: { eq: "programmes-accredited" } }) { nodes { ratio { statedPercentage } } }
      }`,
      { stalking: STALKING },
    );
    const schemes = '#accreditation-schemes';
    expect(await textOf(`${schemes} .card__answer`)).toContain(`${api.schemes.totalCount} schemes`);
    const statements = await page.locator(`${schemes} tbody td:last-child`).allInnerTexts();
    expect(statements).toEqual(
      api.schemes.nodes.map(({ accreditations }) => String(accreditations.length || 'none on record')),
    );
    for (const [card, { groups }] of [
      ['accreditation-holders', api.byKind],
      ['accreditation-strength', api.byStatus],
    ] as const) {
      // What is read out in the place of the chart.
      const told = await page.locator(`#${card} .plot-figure > span:nth-child(2)`).textContent();
      const counts = [...(told ?? '').matchAll(/: (\d+) statement/g)].map(([, count]) => ({
        count: Number(count),
      }));
      expect(sorted(counts)).toEqual(sorted(groups));
      expect(await textOf(`#${card} .card__answer`)).toContain(`${api.statements.totalCount} statements`);
    }
    expect(
      await numbersIn('#accreditation-strength .cross-table__count:not(.cross-table__count--none)'),
    ).toEqual(sorted(api.both.groups));
    expect(await textOf('#outside-every-scheme .card__answer')).toContain(
      `${api.outside.totalCount} programmes`,
    );
    expect(await textOf('#outside-every-scheme .govuk-inset-text')).toContain(
      api.absences.nodes[0]?.statement,
    );
    expect(await textOf('#accredited-programmes .card__answer')).toContain(
      `${api.share.nodes[0]?.ratio.statedPercentage}%`,
    );
  });

  it('have every recommendation with whom it asks and the figures that bear on it', async () => {
    await open('/recommendations');
    const { recommendations } = await site.ask<{
      recommendations: Counted & {
        nodes: {
          number: number;
          statement: string;
          bodies: { body: { name: string } }[];
          statistics: {
            statement: string;
            ratio: { numerator: number | null; statedPercentage: number | null };
          }[];
        }[];
      };
    }>(`{ recommendations { totalCount nodes {
      number statement bodies { body { name } }
      statistics { statement ratio { numerator statedPercentage } }
    } } }`);
    expect(await page.locator('.card[id^="recommendation-"]').count()).toBe(recommendations.totalCount);
    for (const { number, statement, bodies, statistics } of recommendations.nodes) {
      const card = `#recommendation-${number}`;
      const answer = await textOf(`${card} .card__answer`);
      for (const words of [statement, ...bodies.map(({ body }) => body.name)])
        expect(answer).toContain(words);
      const figures = statistics.filter(
        ({ ratio }) => ratio.numerator !== null || ratio.statedPercentage !== null,
      );
      const [keys, values] = await Promise.all(
        ['dt', 'dd'].map(part => page.locator(`${card} .card__chart ${part}`).allInnerTexts()),
      );
      expect(values).toEqual(figures.map(one => one.statement));
      expect(keys?.map(parseFloat)).toEqual(
        figures.map(({ ratio }) => ratio.statedPercentage ?? ratio.numerator),
      );
    }
  });

  it('are gone through by the keyboard alone: the filters are in the address, and back leads back', async () => {
    const focused = () => page.evaluate<string>('document.activeElement.textContent');
    await open('/evidence');
    while ((await focused()) !== 'Domestic abuse') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page
      .getByText('Programmes that address domestic abuse: evaluation by accreditation', { exact: true })
      .waitFor();
    expect(new URL(page.url()).search).toBe('?focus=domestic-abuse');
    await page.goBack();
    await page
      .getByText('Programmes that address stalking: evaluation by accreditation', { exact: true })
      .waitFor();

    await page.goto(`${site.app.url}/recommendations`);
    await page.locator('#recommendation-10').waitFor();
    while ((await page.evaluate('document.activeElement.tagName')) !== 'SELECT')
      await page.keyboard.press('Tab');
    await page.keyboard.type('Home');
    await page.waitForURL('**/recommendations?body=home-office');
    const numbers = await page
      .locator('.card[id^="recommendation-"]')
      .evaluateAll(cards => cards.map(({ id }) => id));
    expect(numbers).toEqual([1, 4, 8, 10].map(number => `recommendation-${number}`));
  });
});
