import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plainSql, type PlainSql } from '../harness/plain-sql.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { statementsOf } from '../harness/statements.js';

type Value = string | number | boolean | null;

interface Placed {
  readonly key: string;
  readonly value: Value;
}

interface Term {
  field: string;
  direction?: 'ASC' | 'DESC';
  nulls?: 'FIRST' | 'LAST';
}

/** A key of an order, and how the database says the same: the key and the value of each record. */
interface Case {
  readonly list: string;
  readonly type: string;
  readonly field: string;
  readonly values: string;
  /** In which order codes stand; without it, values stand in their own. */
  readonly codes?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    list: 'awards',
    type: 'Award',
    field: 'AMOUNT',
    values: 'select key, amount::float8 as value from award',
  },
  {
    list: 'awards',
    type: 'Award',
    field: 'PROJECTS_STATED',
    values: 'select key, projects_stated as value from award',
  },
  {
    list: 'awards',
    type: 'Award',
    field: 'PERIOD_TO',
    values: 'select key, period_to as value from award',
  },
  {
    list: 'awards',
    type: 'Award',
    field: 'AREA_NAME',
    values: `select w.key, a.name as value from award w
      join pcc on pcc.pk = w.pcc_pk join police_force_area a on a.pk = pcc.area_pk`,
  },
  {
    list: 'programmes',
    type: 'Programme',
    field: 'NAME',
    values: 'select slug as key, name as value from programme',
  },
  {
    list: 'programmes',
    type: 'Programme',
    field: 'MODEL_NAME',
    values: `select p.slug as key, m.name as value from programme p
      left join intervention_model m on m.pk = p.model_pk`,
  },
  {
    list: 'programmes',
    type: 'Programme',
    field: 'STALKING_PROVISION',
    values: 'select slug as key, stalking_provision as value from programme',
    codes: ['SPECIALIST', 'FOLDED_INTO_DOMESTIC_ABUSE'],
  },
  {
    list: 'pccs',
    type: 'Pcc',
    field: 'KIND',
    values: 'select slug as key, kind as value from pcc',
    codes: ['PCC', 'PFCC', 'MAYORAL_AUTHORITY'],
  },
  {
    list: 'pccs',
    type: 'Pcc',
    field: 'SURVEY_RESPONDENT',
    values: 'select slug as key, survey_respondent as value from pcc',
  },
  {
    list: 'findings',
    type: 'Finding',
    field: 'VALUE',
    values: 'select key, value::float8 as value from finding',
  },
  {
    list: 'findings',
    type: 'Finding',
    field: 'COHORT_SIZE',
    values: 'select key, cohort_size as value from finding',
  },
  {
    list: 'sources',
    type: 'Source',
    field: 'DATE_PRINTED',
    values: 'select slug as key, date_printed::text as value from source',
  },
];

const WAYS = (['ASC', 'DESC'] as const).flatMap(direction =>
  (['FIRST', 'LAST'] as const).map(nulls => ({ direction, nulls })),
);

describe('the order of a list', () => {
  let app: ServedApp;
  let sql: PlainSql;
  beforeAll(async () => {
    app = await serveApp();
    sql = await plainSql();
  });
  afterAll(async () => {
    await sql.close();
    await app.close();
  });

  const keys = async (list: string, type: string, orderBy: readonly Term[], args = ''): Promise<string[]> => {
    const { data, errors } = await app.ask(
      `query ($orderBy: [${type}Order!]) { list: ${list}(first: 500, orderBy: $orderBy ${args}) { nodes { id } } }`,
      { orderBy },
    );
    expect(errors).toBeUndefined();
    return (data as { list: { nodes: { id: string }[] } }).list.nodes.map(({ id }) =>
      Buffer.from(id, 'base64url').toString().replace(`${type}:`, ''),
    );
  };

  describe.each(CASES)('$list by $field', ({ list, type, field, values, codes }) => {
    it.each(WAYS)('is that of the values, $direction with nulls $nulls, then of the keys', async way => {
      const placed = await sql.rows<Placed>(values);
      const asked = await keys(list, type, [{ field, ...way }]);
      expect(asked).toEqual(placed.toSorted(comparing(way, codes)).map(({ key }) => key));
      expect(new Set(placed.map(({ value }) => value)).size).toBeGreaterThan(1);
    });
  });

  it('tells records alike in a key apart by the next, and at the end by their identifiers', async () => {
    const expected = await sql.rows<{ key: string }>(
      `select key from award order by period_from nulls first, projects_stated desc nulls last, amount desc, key`,
    );
    expect(
      await keys('awards', 'Award', [
        { field: 'PERIOD_FROM', nulls: 'FIRST' },
        { field: 'PROJECTS_STATED', direction: 'DESC' },
        { field: 'AMOUNT', direction: 'DESC' },
      ]),
    ).toEqual(expected.map(({ key }) => key));
  });

  it('is ascending with the unknown at the end unless asked otherwise', async () => {
    expect(await keys('pccs', 'Pcc', [{ field: 'KIND' }])).toEqual(
      await keys('pccs', 'Pcc', [{ field: 'KIND', direction: 'ASC', nulls: 'LAST' }]),
    );
    expect((await keys('pccs', 'Pcc', [{ field: 'KIND' }])).at(-1)).toBe('wiltshire');
  });

  it('is that of the identifiers where none is asked for', async () => {
    const slugs = (await sql.rows<{ slug: string }>('select slug from programme')).map(({ slug }) => slug);
    expect(await keys('programmes', 'Programme', [])).toEqual(slugs.toSorted());
  });

  it.each([
    ['first: 2, after', 'slug > '],
    ['last: 2, before', 'slug < '],
  ])('is read by the index of the identifiers from a cursor on: %s', async (side, beyond) => {
    const cursor = '{ programmes(first: 50) { pageInfo { endCursor } } }';
    const { data } = await app.ask(cursor);
    const { endCursor } = (data as { programmes: { pageInfo: { endCursor: string } } }).programmes.pageInfo;
    const [statement] = await statementsOf(() =>
      app.ask(`{ programmes(${side}: "${endCursor}") { nodes { slug } } }`),
    );
    // A table of a hundred rows is read as a whole unless that is forbidden.
    await sql.rows('set enable_seqscan = off');
    const plan = await sql.rows<{ 'QUERY PLAN': string }>(`explain (generic_plan, costs off) ${statement}`);
    await sql.rows('reset enable_seqscan');
    const lines = plan.map(line => line['QUERY PLAN']).join('\n');
    expect(lines).toContain(`Index Cond: (${beyond}`);
    // What is put in order afterwards is the page alone.
    expect(lines.split('InitPlan')[0]).not.toContain('Sort');
  });

  it('does not depend on the case of a text', async () => {
    const names = await sql.rows<Placed>('select slug as key, name as value from programme');
    const ordered = await keys('programmes', 'Programme', [{ field: 'NAME' }]);
    const nameOf = new Map(names.map(({ key, value }) => [key, String(value)]));
    const inOrder = ordered.map(slug => nameOf.get(slug) ?? '');
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => compare(a.toLowerCase(), b.toLowerCase())));
    expect(inOrder).not.toEqual(inOrder.toSorted(compare));
  });

  it('is of the records that the filter finds', async () => {
    const expected = await sql.rows<{ key: string }>(
      'select key from award where amount > 2000000 order by amount desc',
    );
    expect(
      await keys(
        'awards',
        'Award',
        [{ field: 'AMOUNT', direction: 'DESC' }],
        ', filter: { amount: { gt: 2000000 } }',
      ),
    ).toEqual(expected.map(({ key }) => key));
  });

  it('is decided by a field where it first comes, however often it is named', async () => {
    const first: Term[] = [{ field: 'AMOUNT', direction: 'DESC' }, { field: 'KEY' }];
    const more = [...first, ...Array.from({ length: 200 }, () => ({ field: 'AMOUNT' }))];
    expect(await keys('awards', 'Award', more)).toEqual(await keys('awards', 'Award', first));
    const [statement] = await statementsOf(() => keys('awards', 'Award', more));
    expect(statement?.length).toBeLessThan(2000);
  });

  it.each([
    ['DESCRIPTION', 'Value "DESCRIPTION" does not exist in "ProgrammeOrderField" enum'],
    ['FOCUS', 'Value "FOCUS" does not exist in "ProgrammeOrderField" enum'],
    ['"NAME; drop table programme"', 'Enum "ProgrammeOrderField" cannot represent non-enum value'],
  ])('is of nothing that is not declared: %s', async (field, message) => {
    const { errors } = await app.ask(`{ programmes(orderBy: [{ field: ${field} }]) { totalCount } }`);
    expect(errors?.[0]?.message).toContain(message);
  });
});

function comparing({ direction, nulls }: { direction: string; nulls: string }, codes?: readonly string[]) {
  const placeOf = (value: Value): Value => {
    if (codes) return codes.indexOf(String(value));
    return typeof value === 'string' ? value.toLowerCase() : value;
  };
  return (a: Placed, b: Placed): number => {
    if (a.value === null || b.value === null) {
      if (a.value === b.value) return compare(a.key, b.key);
      return (a.value === null) === (nulls === 'FIRST') ? -1 : 1;
    }
    const order = compare(placeOf(a.value), placeOf(b.value));
    return (direction === 'DESC' ? -order : order) || compare(a.key, b.key);
  };
}

function compare(a: Value, b: Value): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
