import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../server/config.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';

const HEADLINE = path.join(
  projectFolder,
  'client-queries/assurance/accredited-stalking-programmes-without-evaluation.graphql',
);

describe('Which accredited stalking programmes lack evaluation?', () => {
  let app: ServedApp;
  let answer: Record<string, unknown>;
  beforeAll(async () => {
    app = await serveApp();
    const { data, errors } = await app.ask(await readFile(HEADLINE, 'utf8'));
    expect(errors).toBeUndefined();
    answer = data?.['programmes'] as Record<string, unknown>;
  });
  afterAll(() => app.close());

  it('finds none, because the review says that nothing accredits such programmes', () => {
    expect(answer).toMatchObject({ totalCount: 0, nodes: [] });
    expect(answer['emptyReason']).toMatchObject({
      code: 'NO_SCHEME_EXISTS',
      text: expect.stringContaining('March 2025'),
      citations: expect.arrayContaining([
        {
          source: { title: 'Perpetrator Intervention Programmes' },
          locator: 'Accreditation of services: Stalking',
        },
      ]),
    });
  });

  it('offers the programmes of another focus that are accredited and not evaluated', () => {
    expect(answer['nearMisses']).toContainEqual(
      expect.objectContaining({
        code: 'DROPPED_CONDITION',
        condition: 'focus',
        totalCount: 2,
        nodes: [
          { name: 'Changes Programme', evaluationState: { state: 'NOT_REPORTED' } },
          { name: 'Make the Change', evaluationState: { state: 'NOT_ASKED' } },
        ],
      }),
    );
  });

  it('offers the stalking programmes that are not evaluated, and the professionals who are accredited', () => {
    const misses = answer['nearMisses'] as {
      code: string;
      condition: string;
      totalCount: number;
      accreditations: unknown[];
    }[];
    expect(misses.map(miss => [miss.code, miss.condition])).toEqual([
      ['DROPPED_CONDITION', 'focus'],
      ['DROPPED_CONDITION', 'accreditations'],
      ['PROFESSIONAL_ACCREDITED', 'accreditations'],
    ]);
    expect(misses[2]?.accreditations).toEqual([
      { scheme: { name: 'ISAC accreditation (scheme not named)' }, status: 'IN_PROGRESS' },
    ]);
  });

  const ask = async (filter: string, selection = 'totalCount emptyReason { code citations { locator } }') => {
    const { data, errors } = await app.ask(`{ programmes(filter: ${filter}) { ${selection} } }`);
    expect(errors).toBeUndefined();
    return data?.['programmes'];
  };
  const STALKING = 'focus: { in: [STALKING_DA_RELATED, STALKING_NON_DA, STALKING_UNSPECIFIED] }';
  const HELD = 'accreditations: { some: { status: { eq: HELD } } }';

  it.each([
    `{ and: [{ ${STALKING} ${HELD} evaluations: { none: {} } }] }`,
    `{ and: [{ ${STALKING} }, { and: [{ ${HELD} }] }] evaluations: { none: {} } }`,
    `{ ${STALKING} accreditations: { some: { and: [{ status: { in: [HELD] } }] } } }`,
    `{ focus: { has: STALKING_NON_DA } ${HELD} }`,
  ])('finds the same reason however the question is put: %s', async filter => {
    expect(await ask(filter)).toMatchObject({ totalCount: 0, emptyReason: { code: 'NO_SCHEME_EXISTS' } });
  });

  it('has the same near misses when its conditions stand under `and`', async () => {
    const selection = 'nearMisses { code condition totalCount nodes { slug } accreditations { status } }';
    const beside = await ask(`{ ${STALKING} ${HELD} evaluations: { none: {} } }`, selection);
    expect(beside).toMatchObject({ nearMisses: { length: 3 } });
    expect(
      await ask(`{ and: [{ ${STALKING} }, { ${HELD} }, { evaluations: { none: {} } }] }`, selection),
    ).toEqual(beside);
  });

  it.each([
    // A scheme exists.
    `{ focus: { in: [CHILD_TO_PARENT_ABUSE] } ${HELD} }`,
    `{ focus: { in: [STALKING_UNSPECIFIED, DOMESTIC_ABUSE] } ${HELD} evaluations: { some: {} } }`,
    // Less than an accreditation is asked for.
    '{ focus: { in: [STALKING_UNSPECIFIED] } accreditations: { some: { status: { eq: IN_LINE_WITH } } } }',
    '{ focus: { in: [STALKING_UNSPECIFIED] } accreditations: { some: { status: { in: [] } } } }',
    // The condition on focus finds nothing, or not just what the source speaks of.
    `{ focus: { in: [] } ${HELD} }`,
    `{ focus: { all: [], in: [STALKING_NON_DA], notIn: [STALKING_NON_DA] } ${HELD} }`,
    `{ focus: { in: [STALKING_NON_DA], has: CHILD_TO_PARENT_ABUSE } ${HELD} }`,
    `{ and: [{ focus: { has: STALKING_NON_DA } }, { focus: { has: CHILD_TO_PARENT_ABUSE } }] ${HELD} }`,
    // More is asked of the accreditation.
    `{ ${STALKING} accreditations: { some: { status: { eq: HELD }, scheme: { slug: { eq: "cafcass" } } } } }`,
    `{ ${STALKING} accreditations: { some: { status: { eq: HELD, ne: IN_PROGRESS } } } }`,
    `{ ${STALKING} accreditations: { some: { status: { eq: HELD } }, every: { holderKind: { eq: PROFESSIONAL } } } }`,
  ])('gives no such reason where no source states it: %s', async filter => {
    expect(await ask(filter)).toEqual({
      totalCount: 0,
      emptyReason: { code: 'NONE_ON_RECORD', citations: [] },
    });
  });

  it('offers professionals only where their scheme is for a focus that was asked for', async () => {
    const misses = async (focus: string) =>
      ask(
        `{ focus: { in: [${focus}] } accreditations: { some: { status: { eq: HELD } } } slug: { eq: "nothing" } }`,
        'nearMisses { code totalCount accreditations { scheme { focus } } }',
      );
    expect(await misses('STALKING_UNSPECIFIED, OTHER')).toMatchObject({
      nearMisses: expect.arrayContaining([
        {
          code: 'PROFESSIONAL_ACCREDITED',
          totalCount: 1,
          accreditations: [{ scheme: { focus: ['STALKING_UNSPECIFIED'] } }],
        },
      ]),
    });
    expect(JSON.stringify(await misses('DOMESTIC_ABUSE'))).not.toContain('PROFESSIONAL_ACCREDITED');
  });

  it('keeps the conditions on roles when it looks for accredited providers', async () => {
    const { nearMisses } = (await ask(
      `{ ${STALKING} accreditations: { some: {} } roles: { some: { organisation: { slug: { eq: "nobody" } } } } }`,
      'nearMisses { code totalCount }',
    )) as { nearMisses: { code: string }[] };
    expect(nearMisses.map(miss => miss.code)).not.toContain('PROVIDER_ACCREDITED');
  });

  it('does not explain by it programmes that could be accredited for something else', async () => {
    const { data } = await app.ask(`{ programmes(filter: {
      slug: { eq: "steps-to-change-hub-surrey" }
      focus: { in: [STALKING_DA_RELATED, STALKING_NON_DA, STALKING_UNSPECIFIED] }
      accreditations: { some: { status: { eq: HELD } } }
    }) { emptyReason { code } } }`);
    expect(data).toEqual({ programmes: { emptyReason: { code: 'NONE_ON_RECORD' } } });
    expect((answer['emptyReason'] as { text: string }).text).toMatch(
      /4 of the 17 programmes .* also address other behaviours/,
    );
  });
});
