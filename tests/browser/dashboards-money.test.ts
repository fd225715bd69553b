import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { projectFolder } from '../../server/config.js';
import { VisitedSite } from './visited-site.js';

const LATER = 'domestic-abuse-and-stalking-perpetrator-intervention-fund-2023-25';

const pence = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
const FIGURE = /£\d[\d,]*(?:\.\d+)?/g;

interface Sum {
  readonly count: number;
  readonly sum: { readonly amount: number };
}
interface Places {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly citations?: readonly { readonly source: { readonly slug: string } }[];
  }[];
}
interface Disagreement {
  readonly slug: string;
  readonly kind: string;
  readonly statement: string;
  readonly arithmetic: string | null;
  readonly claims: readonly { readonly wording: string }[];
}

describe('the pages on money, disagreements and the data', () => {
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

  /** What the document of a page gets, asked without the page. */
  async function askFor<Data>(name: string): Promise<Data> {
    return site.ask<Data>(
      await readFile(path.join(projectFolder, `dashboards/pages/${name}/${name}.graphql`), 'utf8'),
    );
  }

  const textOf = (selector: string) => page.locator(selector).first().innerText();
  const awardRows = () => page.locator('#awards-and-strands details tbody tr').count();

  it.each(['', '?round=of-2021', '?round=of-2023-25'])(
    'have no sum of money that is not in the answer of the API: /money%s',
    async search => {
      await open(`/money${search}`);
      await page.locator('.flow text').first().waitFor();
      const words = await page.evaluate<string[]>(`
        const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        const found = [];
        while (texts.nextNode()) found.push(texts.currentNode.data);
        found`);
      const shown = words.flatMap(text => text.match(FIGURE) ?? []);
      const known = figuresIn(await askFor('money'));
      expect(shown.length).toBeGreaterThan(100);
      expect(shown.filter(figure => !known.has(figure))).toEqual([]);
    },
  );

  it('say each amount of both rounds, and where none is listed, however narrow the window is', async () => {
    const amounts = async (width: number) => {
      ({ page } = await site.visit('/money', { viewport: { width, height: 900 } }));
      return page.locator('.flow text').allTextContents();
    };
    const wide = await amounts(1280);
    expect(wide).toContain('no award listed');
    expect(await amounts(680)).toEqual(wide);
    expect(await amounts(320)).toEqual(wide);
  });

  it('have the sums, the awards, the interval and the rules of the later round as the API has them', async () => {
    await open('/money?round=of-2023-25');
    const api = await site.ask<{
      sums: { groups: readonly Sum[] };
      strands: { totalCount: number };
      spend: { exclusive: number; upperBound: number };
      fundingStream: {
        totals: unknown[];
        awards: {
          amount: number;
          ruleChecks: { reading: string; outcome: string; threshold: number }[];
        }[];
      };
    }>(
      `query($stream: String!) {
        sums: awardsAggregate(filter: { stream: { slug: { eq: $stream } } }) { groups { count sum { amount } } }
        strands(filter: { award: { stream: { slug: { eq: $stream } } } }) { totalCount }
        spend(stream: $stream, focus: [STALKING_DA_RELATED, STALKING_NON_DA, STALKING_UNSPECIFIED]) { exclusive upperBound }
        fundingStream(slug: $stream) {
          totals { amount }
          awards(orderBy: [{ field: AMOUNT, direction: DESC }]) { amount ruleChecks { reading outcome threshold } }
        }
      }`,
      { stream: LATER },
    );
    const [sum] = api.sums.groups;
    const { awards, totals } = api.fundingStream;
    expect(await textOf('#awards-and-strands .card__answer')).toContain(
      `${pence.format(sum?.sum.amount ?? 0)} in ${sum?.count} awards for ${api.strands.totalCount} strands`,
    );
    expect(await page.locator('.flow__dot').count()).toBe(api.strands.totalCount);
    expect(await page.locator('#stated-totals details tbody tr').count()).toBe(totals.length + 1);
    const interval = await textOf('#stalking-money .card__answer');
    expect(interval).toContain(
      `stalking alone: ${pence.format(api.spend.exclusive)}. All awards that name stalking, alone or among other things: ${pence.format(api.spend.upperBound)}`,
    );
    const cells = await page.locator('#match-implied tbody td').allInnerTexts();
    const threshold = (checks: (typeof awards)[number]['ruleChecks'], reading: string) =>
      pence.format(checks.find(check => check.reading === reading)?.threshold ?? NaN);
    expect(cells).toEqual(
      awards.flatMap(({ amount, ruleChecks }) => [
        pence.format(amount),
        threshold(ruleChecks, 'SHARE_OF_AWARD'),
        threshold(ruleChecks, 'SHARE_OF_TOTAL'),
      ]),
    );
    const passing = awards.filter(({ ruleChecks }) =>
      ruleChecks.some(({ reading, outcome }) => reading === 'MEAN_PER_YEAR' && outcome === 'PASS'),
    );
    expect(await textOf('#minimum-bid .card__answer')).toContain(
      `${passing.length} awards of ${awards.length} meet it`,
    );
  });

  it('show one round or both, as the address says, back and forward', async () => {
    await open('/money');
    const { itemised, sums } = await askFor<{ itemised: { groups: Sum[] }; sums: { groups: Sum[] } }>(
      'money',
    );
    const [later, earlier] = sums.groups;
    expect(await awardRows()).toBe((later?.count ?? 0) + (earlier?.count ?? 0));
    expect(await textOf('#traced-since-2020 .card__answer')).toContain(
      pence.format(itemised.groups[0]?.sum.amount ?? 0),
    );
    await page.getByRole('link', { name: '2021', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/money?round=of-2021');
    expect(await awardRows()).toBe(earlier?.count);
    expect(await textOf('#match-implied .card__answer')).toContain('No document states such a rule');
    await page.goBack();
    await page.locator('.flow__heads').waitFor();
    await page.goForward();
    await page.locator('.flow__dot').first().waitFor();
    expect(await awardRows()).toBe(earlier?.count);
  });

  it('have every disagreement with what each source says, by kind and part by part', async () => {
    const { discrepancies } = await site.ask<{
      discrepancies: { totalCount: number; nodes: Disagreement[] };
    }>(
      '{ discrepancies(first: 500, orderBy: [{ field: KIND }, { field: SLUG }]) { totalCount nodes { slug kind statement arithmetic claims { wording } } } }',
    );
    await open('/disagreements');
    expect(await textOf('#disagreements-side-by-side .card__answer')).toContain(
      `${discrepancies.totalCount} disagreements`,
    );
    const told = await page.locator('#disagreements-by-kind .plot-figure > span:nth-child(2)').textContent();
    const counts = [...(told ?? '').matchAll(/: (\d+)/g)].map(([, count]) => Number(count));
    const byKind = Map.groupBy(discrepancies.nodes, ({ kind }) => kind);
    expect(counts.toSorted()).toEqual([...byKind.values()].map(({ length }) => length).toSorted());

    await page.getByLabel('Kind of disagreement').selectOption('NAMES_DIFFER');
    await page.waitForURL('**/disagreements?kind=NAMES_DIFFER');
    const names = byKind.get('NAMES_DIFFER') ?? [];
    await expectShown(names.slice(0, 10));
    await page.getByRole('link', { name: 'Part 2' }).click();
    await page.waitForURL('**/disagreements?kind=NAMES_DIFFER&page=2');
    await expectShown(names.slice(10, 20));
    expect(await page.evaluate('document.activeElement.className')).toBe('disagreements');
    await page.goBack();
    await expectShown(names.slice(0, 10));
    await page.goBack();
    await expectShown(discrepancies.nodes.slice(0, 10));
    await page.goForward();
    await expectShown(names.slice(0, 10));
  });

  async function expectShown(expected: readonly Disagreement[]): Promise<void> {
    await page.locator(`#${expected[0]?.slug}`).waitFor();
    const shown = await page.locator('.disagreement').evaluateAll(sections =>
      sections.map(section => {
        const text = (part: string) => section.querySelector(part)?.textContent;
        const wordings = [...section.querySelectorAll('.claim p')].map(({ textContent }) => textContent);
        return {
          statement: text('h3'),
          sums: text('.disagreement__sums') ?? null,
          wordings: wordings.filter(words => words.startsWith('“')),
        };
      }),
    );
    expect(shown).toEqual(
      expected.map(({ statement, arithmetic, claims }) => ({
        statement,
        sums: arithmetic === null ? null : `The sums: ${arithmetic}`,
        wordings: claims.map(({ wording }) => `“${wording}”`),
      })),
    );
  }

  it('tell what the record is made from, what it leaves out, and in which state it is', async () => {
    await open('/about-the-data');
    const api = await askFor<Record<string, Places>>('about-the-data');
    const { sources } = await site.ask<{
      sources: { nodes: { slug: string; title: string; licence: string }[] };
    }>('{ sources { nodes { slug title licence } } }');
    const documents = await textOf('#documents-and-licences table');
    for (const { title, licence } of sources.nodes) {
      expect(documents).toContain(title);
      expect(documents).toContain(licence);
    }
    const kinds = Object.keys(api).filter(name => !/^(sources|stating|bySource)/.test(name));
    const records = await site.ask<Record<string, Places>>(
      `{ ${kinds.map(name => `${name}(first: 500) { nodes { citations { source { slug } } } }`).join(' ')} }`,
    );
    const cited = Object.values(records).flatMap(({ nodes = [] }) =>
      nodes.flatMap(({ citations = [] }) => citations),
    );
    const told = await page.locator('#coverage-by-document .plot-figure > span:nth-child(2)').textContent();
    for (const { slug, title } of sources.nodes)
      expect(told).toContain(`${title}: ${cited.filter(({ source }) => source.slug === slug).length}`);
    const stated = await page
      .locator('#coverage-by-field tbody td')
      .evaluateAll(cells => cells.map(({ textContent }) => parseInt(textContent, 10)));
    const stating = Object.entries(api).flatMap(([name, { totalCount }]) =>
      name.startsWith('stating') ? totalCount : [],
    );
    expect(stated.toSorted()).toEqual(stating.toSorted());

    const questions = (await (await fetch(`${site.app.url}/questions`)).json()) as { name: string }[];
    const tables = await page
      .locator('#questions-and-tables .questions__links li:first-child a')
      .evaluateAll(links => links.map(link => link.getAttribute('href')));
    expect(tables.toSorted()).toEqual(questions.map(({ name }) => `/data/${name}.html`).toSorted());
    const { record } = (await (await fetch(`${site.app.url}/version`)).json()) as { record: string };
    expect(await textOf('.citation-sentence')).toContain(`data revision ${record.slice(0, 12)}`);
  });
});

/** Every sum of money in an answer: its numbers as the pages write them, and those in its sentences. */
function figuresIn(answer: unknown): Set<string> {
  const figures = new Set<string>();
  const whole = new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency: 'GBP',
    trailingZeroDisplay: 'stripIfInteger',
  });
  const walk = (value: unknown): void => {
    if (typeof value === 'number') figures.add(pence.format(value)).add(whole.format(value));
    else if (typeof value === 'string') for (const figure of value.match(FIGURE) ?? []) figures.add(figure);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
  };
  walk(answer);
  return figures;
}
