import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownDatabase, type TestDatabase } from '../harness/test-database.js';
import { addAwkwardRows } from '../differential/record/awkward-rows.js';
import { TwoPaths } from './two-paths.js';

describe('a plan', () => {
  let database: TestDatabase;
  let paths: TwoPaths;
  beforeAll(async () => {
    database = await ownDatabase('record');
    await addAwkwardRows(database.url);
    paths = await TwoPaths.open(database.url);
  }, 60_000);
  afterAll(async () => {
    await paths.close();
    await database.drop();
  });

  /** Whether the answer is that of the resolvers, from a plan that was made for it or for another request. */
  async function ask(query: string, variables: object): Promise<{ plan: 'made' | 'kept'; answer: string }> {
    const report = await paths.report(query, variables);
    const { compiled, resolved } = await paths.ask(query, variables);
    expect(compiled).toBe(resolved);
    expect(report?.path).toBe('compiled');
    expect(compiled).not.toContain('"errors"');
    return { plan: report?.plan ?? 'made', answer: compiled };
  }

  /** How many plans a document has after it has been asked with each of these. */
  async function plansFor(query: string, ...each: object[]): Promise<number> {
    const asked = [];
    for (const variables of each) asked.push(await ask(query, variables));
    return asked.filter(one => one.plan === 'made').length;
  }

  it('serves every identifier, and each has its own answer', async () => {
    const query = 'query ($slug: String!) { programme(slug: $slug) { slug name } }';
    const one = await ask(query, { slug: 'easi-west-midlands' });
    const other = await ask(query, { slug: "'; no such" });
    expect([one.plan, other.plan]).toEqual(['made', 'kept']);
    expect(one.answer).toContain('easi-west-midlands');
    expect(other.answer).toContain('"programme":null');
  });

  it('serves every text, number, date and year of a filter, and lists of any length', async () => {
    const query = `query ($awards: AwardFilter!, $from: LocalDate, $projects: Int) {
      awards(filter: { and: [$awards, { projectsStated: { ne: $projects } }] }) { totalCount nodes { amount } }
      accreditations(filter: { validFrom: { gt: $from } }) { totalCount nodes { validFrom } }
    }`;
    const asked = (gte: string | number, years: string[], from: string, projects: number) => ({
      awards: { amount: { gte }, periodFrom: { gte: '2020-21' }, financialYears: { in: years } },
      from,
      projects,
    });
    expect(
      await plansFor(
        query,
        asked('500000', ['2023-24'], '2021-01-01', 1),
        asked(1, ['2023-24', '2024-25'], '2000-02-29', 0),
        asked(0.5, [], '2024-01-01', -7),
      ),
    ).toBe(1);
  });

  it('serves every pattern, and takes its wildcards as letters', async () => {
    const query = `query ($part: String!) {
      contains: programmes(filter: { name: { contains: $part } }) { totalCount }
      startsWith: programmes(filter: { name: { startsWith: $part } }) { totalCount }
      either: programmes(filter: { name: { in: [$part, "Drive"] } }) { totalCount }
    }`;
    expect(await plansFor(query, { part: 'drive' }, { part: '%' }, { part: '\\' }, { part: "'" })).toBe(1);
  });

  it('is another one for null, for what is left out and for what is given', async () => {
    const query = 'query ($filter: ProgrammeFilter) { programmes(filter: $filter) { totalCount } }';
    expect(
      await plansFor(query, {}, { filter: null }, { filter: {} }, { filter: { slug: { eq: 'none' } } }),
    ).toBe(4);
  });

  it('is another one for each size of a page, code, order, number of conditions and yes or no', async () => {
    const query = `query ($filter: ProgrammeFilter, $orderBy: [ProgrammeOrder!], $first: Int, $more: Boolean = false) {
      programmes(filter: $filter, orderBy: $orderBy, first: $first) { nodes { slug name @include(if: $more) } }
    }`;
    const differing = [
      { first: 1 },
      { first: 2 },
      { first: 2, more: true },
      { filter: { kind: { eq: 'HUB' } } },
      { filter: { focus: { in: ['DOMESTIC_ABUSE'] } } },
      { filter: { focus: { in: ['STALKING_DA_RELATED'] } } },
      { filter: { or: [{ slug: { eq: 'a' } }] } },
      { filter: { or: [{ slug: { eq: 'a' } }, { slug: { eq: 'b' } }] } },
      { filter: { model: { slug: { isNull: true } } } },
      { filter: { model: { slug: { isNull: false } } } },
      { orderBy: [{ field: 'NAME' }] },
      { orderBy: [{ field: 'NAME', direction: 'DESC' }] },
    ];
    expect(await plansFor(query, ...differing)).toBe(differing.length);
    expect(await plansFor(query, ...differing)).toBe(0);
  });

  it('serves every cursor with the same values known, so that a client can page through a list', async () => {
    const query = `query ($after: String) {
      programmes(first: 5, after: $after, orderBy: [{ field: STALKING_PROVISION, nulls: LAST }]) {
        edges { cursor node { name } }
      }
    }`;
    let after: string | undefined;
    let made = 0;
    for (let page = 0; page < 30; page += 1) {
      const { plan, answer } = await ask(query, { after });
      if (plan === 'made') made += 1;
      const { data } = JSON.parse(answer) as { data: { programmes: { edges: { cursor: string }[] } } };
      after = data.programmes.edges.at(-1)?.cursor;
      if (after === undefined) break;
    }
    // The first page, those after a record without the value, and those after one with it.
    expect(made).toBe(3);
  });
});
