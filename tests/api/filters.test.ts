import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, isInputObjectType } from 'graphql';
import { projectFolder } from '../../server/config.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';

describe('a filter', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp();
  });
  afterAll(() => app.close());

  const slugs = async (list: string, type: string, filter: Record<string, unknown>, field = 'slug') => {
    const { data, errors } = await app.ask(
      `query ($filter: ${type}Filter) { list: ${list}(first: 500, filter: $filter) { nodes { value: ${field} } } }`,
      { filter },
    );
    expect(errors).toBeUndefined();
    return (data as { list: { nodes: { value: string }[] } }).list.nodes.map(node => node.value);
  };
  const pccs = (filter: Record<string, unknown>) => slugs('pccs', 'Pcc', filter);
  const awards = (filter: Record<string, unknown>) => slugs('awards', 'Award', filter, 'recipientAsPrinted');

  it('compares text, without a wildcard of its own', async () => {
    expect(await pccs({ slug: { eq: 'essex' } })).toEqual(['essex']);
    expect(await pccs({ slug: { in: ['surrey', 'essex'] } })).toEqual(['essex', 'surrey']);
    expect(await pccs({ name: { contains: 'west y' } })).toEqual(['west-yorkshire']);
    expect(await pccs({ name: { startsWith: 'W%' } })).toEqual([]);
    expect(await pccs({ slug: { in: [] } })).toEqual([]);
  });

  it('finds what is unknown only when asked for it', async () => {
    const unknown = await pccs({ kind: { isNull: true } });
    expect(unknown).toHaveLength(9);
    expect(await pccs({ kind: { ne: 'PCC' } })).toEqual([
      'cumbria',
      'essex',
      'greater-manchester',
      'mopac',
      'northamptonshire',
      'staffordshire',
      'west-yorkshire',
    ]);
    expect(await pccs({ kind: { notIn: ['PCC'] } })).toHaveLength(7);
    expect(await pccs({ kind: { notIn: [] } })).toHaveLength(33);
    expect(await pccs({ kind: { isNull: false } })).toHaveLength(33);
  });

  it('finds with `not` everything that does not meet the condition, the unknown with it', async () => {
    const notPcc = await pccs({ not: { kind: { eq: 'PCC' } } });
    expect(notPcc).toHaveLength(16);
    expect(notPcc).toContain('dorset');
    expect([...notPcc, ...(await pccs({ kind: { eq: 'PCC' } }))].toSorted()).toEqual(await pccs({}));
    expect(await pccs({ not: { not: { kind: { eq: 'PCC' } } } })).toEqual(
      await pccs({ kind: { eq: 'PCC' } }),
    );
    expect(await pccs({ not: { kind: { ne: 'PCC' } } })).toHaveLength(35);
    expect(await pccs({ not: {} })).toEqual([]);
  });

  it('means any related record by an empty condition, for every relation of every list', async () => {
    const schema = buildSchema(await readFile(path.join(projectFolder, 'schema/schema.graphql'), 'utf8'));
    const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
      ({ name }) => !name.endsWith('Aggregate'),
    );
    const relations = lists.flatMap(({ name: list, args }) => {
      const filter = args.find(({ name }) => name === 'filter')?.type;
      if (!isInputObjectType(filter)) return [];
      return Object.values(filter.getFields())
        .filter(({ type }) => isInputObjectType(type) && 'some' in type.getFields())
        .map(({ name }) => ({ list, name }));
    });
    expect(relations.length).toBeGreaterThan(30);
    for (const { list, name } of relations) {
      const counted = (filter: string) => `${list}(filter: { ${name}: { ${filter} } }) { totalCount }`;
      const { data: counts, errors } = await app.ask(`{
        some: ${counted('some: {}')} any: ${counted('some: { and: [] }')}
        none: ${counted('none: {}')} notAny: ${counted('none: { and: [] }')} }`);
      expect(errors).toBeUndefined();
      const { some, any, none, notAny } = counts as Record<string, unknown>;
      expect({ list, name, some, none }).toEqual({ list, name, some: any, none: notAny });
    }
    expect(await slugs('evaluations', 'Evaluation', { models: { some: {} } })).not.toContain(
      'nottinghamshire-voluntary-programmes-evaluation',
    );
  });

  it('means the same by `not` of a record and of its relations', async () => {
    const awardsOfOthers = await awards({ pcc: { not: { kind: { eq: 'PCC' } } } });
    expect(awardsOfOthers).toEqual(await awards({ not: { pcc: { kind: { eq: 'PCC' } } } }));
    expect(awardsOfOthers).toContain('Dorset');
    const someOther = await pccs({ awards: { some: { not: { periodFrom: { eq: '2023-24' } } } } });
    expect(someOther).toEqual(await pccs({ not: { awards: { every: { periodFrom: { eq: '2023-24' } } } } }));
    expect(someOther).toContain('essex');
  });

  it('compares money to the penny', async () => {
    expect(await awards({ amount: { eq: 200333.33 } })).toEqual(['Cleveland']);
    expect(await awards({ amount: { gt: 2800000 } })).toEqual(['Cheshire', 'MOPAC', 'Thames Valley Office']);
    expect(await awards({ amount: { gte: '659488.20', lt: '659488.22' } })).toEqual(['Derbyshire']);
  });

  it('combines conditions', async () => {
    expect(
      await pccs({
        or: [{ slug: { eq: 'kent' } }, { and: [{ slug: { eq: 'essex' } }, { kind: { eq: 'PFCC' } }] }],
      }),
    ).toEqual(['essex', 'kent']);
    expect(await pccs({ or: [] })).toEqual([]);
    expect(await pccs({ and: [] })).toHaveLength(42);
    expect(await pccs({})).toHaveLength(42);
  });

  it('follows relations to one and to many, across domains', async () => {
    expect(await pccs({ area: { nation: { eq: 'WALES' } } })).toEqual([
      'dyfed-powys',
      'gwent',
      'north-wales',
      'south-wales',
    ]);
    const stream = { slug: { startsWith: 'domestic-abuse-and-stalking' } };
    const awarded = await pccs({ awards: { some: { stream } } });
    const notAwarded = await pccs({ awards: { none: { stream } } });
    expect(awarded).toHaveLength(27);
    expect(notAwarded).toHaveLength(15);
    expect([...awarded, ...notAwarded].toSorted()).toEqual(await pccs({}));
    expect(await pccs({ awards: { none: {} }, surveyRespondent: { eq: true } })).toEqual([
      'northamptonshire',
      'south-wales',
      'staffordshire',
    ]);
  });

  it('counts a record on which the sources are silent against `every`', async () => {
    // The 2021 awards print no period, so nobody knows that every award of these offices lies in these years.
    const inPeriod = await pccs({ awards: { some: {}, every: { periodFrom: { eq: '2023-24' } } } });
    const only2023 = await pccs({ awards: { some: {}, none: { periodFrom: { isNull: true } } } });
    expect(inPeriod).toEqual(only2023);
    expect(inPeriod).toContain('avon-and-somerset');
    expect(inPeriod).not.toContain('essex');
  });

  it('asks of a list of codes whether it has one, some, all or none', async () => {
    const ask = (focus: Record<string, unknown>) => slugs('programmes', 'Programme', { focus });
    const all = await slugs('programmes', 'Programme', {});
    const abuse = await ask({ has: 'DOMESTIC_ABUSE' });
    expect(await ask({ in: ['DOMESTIC_ABUSE'] })).toEqual(abuse);
    const silent = await ask({ isNull: true });
    expect(silent).toHaveLength(21);
    expect([...abuse, ...(await ask({ notIn: ['DOMESTIC_ABUSE'] })), ...silent].toSorted()).toEqual(all);
    expect(await ask({ in: [] })).toEqual([]);
    expect(await ask({ all: [] })).toEqual(all.filter(slug => !silent.includes(slug)));
    const both = await ask({ all: ['DOMESTIC_ABUSE', 'CHILD_TO_PARENT_ABUSE'] });
    expect(both.length).toBeGreaterThan(0);
    expect(abuse).toEqual(expect.arrayContaining(both));
  });

  it.each([
    ['kind: { eq: null }', '"kind.eq" is null: ask for what is unknown with isNull.'],
    ['kind: null', '"kind" is null: leave it out.'],
    ['area: null', '"area" is null: leave it out.'],
    ['and: null', '"and" is null: leave it out.'],
    ['or: null', '"or" is null: leave it out.'],
    ['not: null', '"not" is null: leave it out.'],
    ['awards: { some: null }', '"awards.some" is null: leave it out, or give {} for any related record.'],
    ['awards: { every: null }', '"awards.every" is null: leave it out, or give {} for any related record.'],
    ['awards: { none: null }', '"awards.none" is null: leave it out, or give {} for any related record.'],
    [
      'not: { awards: { some: {}, none: null } }',
      '"awards.none" is null: leave it out, or give {} for any related record.',
    ],
  ])('refuses null, which could mean two things: %s', async (filter, message) => {
    const { errors } = await app.ask(`{ pccs(filter: { ${filter} }) { totalCount } }`);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('refuses a code that is not in the codelist', async () => {
    const { errors } = await app.ask('{ pccs(filter: { kind: { eq: SHERIFF } }) { totalCount } }');
    expect(errors?.[0]?.message).toContain(
      'Value "SHERIFF" does not exist in "PccKind" enum. Valid codes: PCC, PFCC, MAYORAL_AUTHORITY.',
    );
  });
});
