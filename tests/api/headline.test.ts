import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../server/config.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';

const HEADLINE = path.join(
  projectFolder,
  'client-queries/evidence/accredited-stalking-programmes-without-evaluation.graphql',
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

  it('gives no such reason where a scheme exists or the question asks for less than an accreditation', async () => {
    const ask = async (filter: string) => {
      const { data } = await app.ask(
        `{ programmes(filter: ${filter}) { totalCount emptyReason { code citations { locator } } } }`,
      );
      return data?.['programmes'];
    };
    const none = { totalCount: 0, emptyReason: { code: 'NONE_ON_RECORD', citations: [] } };
    expect(
      await ask(
        '{ focus: { in: [CHILD_TO_PARENT_ABUSE] }, accreditations: { some: { status: { eq: HELD } } } }',
      ),
    ).toEqual(none);
    expect(
      await ask(
        '{ focus: { in: [STALKING_UNSPECIFIED] }, accreditations: { some: { status: { eq: IN_LINE_WITH } } } }',
      ),
    ).toEqual(none);
    expect(
      await ask(
        '{ focus: { in: [STALKING_UNSPECIFIED, DOMESTIC_ABUSE] }, accreditations: { some: { status: { eq: HELD } } }, evaluations: { some: {} } }',
      ),
    ).toEqual(none);
  });
});
