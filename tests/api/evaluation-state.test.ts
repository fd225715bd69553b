import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { ownDatabase } from '../harness/test-database.js';

interface State {
  state: string;
  explanation: string;
  basis: { locator: string; source: { slug: string } }[];
}

interface ProgrammeAnswer {
  evaluationState: State;
  evaluations: unknown[];
  evidence: unknown[];
}

/** The server over a record that one statement has changed. */
async function withRecord(
  change: string,
  work: (ask: (slug: string) => Promise<ProgrammeAnswer>, served: ServedApp) => Promise<void>,
): Promise<void> {
  const database = await ownDatabase('record');
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rowCount } = await client.query(change);
  await client.end();
  expect(rowCount).toBeGreaterThan(0);
  const served = await serveApp(database.url);
  try {
    await work(async slug => {
      const { data, errors } = await served.ask(
        `query ($slug: String!) {
          programme(slug: $slug) {
            evaluationState { state explanation basis { locator source { slug } } }
            evaluations { slug }
            evidence { relation }
          }
        }`,
        { slug },
      );
      expect(errors).toBeUndefined();
      return (data as { programme: ProgrammeAnswer }).programme;
    }, served);
  } finally {
    await served.close();
    await database.drop();
  }
}

describe('the evaluation state of a programme', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp();
  });
  afterAll(() => app.close());

  const stateOf = async (slug: string): Promise<State> => {
    const { data, errors } = await app.ask(
      `query ($slug: String!) { programme(slug: $slug) { evaluationState { state explanation basis { locator source { slug } } } } }`,
      { slug },
    );
    expect(errors).toBeUndefined();
    return (data as { programme: { evaluationState: State } }).programme.evaluationState;
  };

  it('is planned where the award itself pays for an evaluation', async () => {
    const { state, basis } = await stateOf('custody-intervention-west-midlands');
    expect(state).toBe('PLANNED');
    expect(basis).toContainEqual({
      locator: 'Full breakdown of successful bids: row West Midlands, second project, item 2',
      source: { slug: 'home-office-2023-awards' },
    });
  });

  it('is that of the national model alone where only the model was evaluated', async () => {
    const { state, basis } = await stateOf('drive-avon-and-somerset');
    expect(state).toBe('NATIONAL_MODEL_ONLY');
    expect(basis.every(citation => citation.source.slug === 'home-office-2023-awards')).toBe(true);
  });

  it('is not reported where the office was asked, and rests on the frame of the survey', async () => {
    const { state, explanation, basis } = await stateOf('easi-west-midlands');
    expect(state).toBe('NOT_REPORTED');
    expect(explanation).toContain('West Midlands PCC');
    expect(basis).toContainEqual({ locator: 'List of respondents', source: { slug: 'apcc-2025-review' } });
  });

  it('is not asked where the office did not answer the survey', async () => {
    const { data } = await app.ask(`{
      programmes(filter: { pccs: { every: { surveyRespondent: { eq: false } }, some: {} }, strands: { some: { award: { periodFrom: { eq: "2023-24" } } } } }) {
        nodes { pccs { slug } evaluationState { state explanation } }
      }
    }`);
    const { nodes } = (
      data as { programmes: { nodes: { pccs: { slug: string }[]; evaluationState: State }[] } }
    ).programmes;
    expect([...new Set(nodes.flatMap(node => node.pccs.map(pcc => pcc.slug)))]).toEqual(
      expect.arrayContaining(['leicestershire', 'south-yorkshire']),
    );
    for (const { evaluationState } of nodes) {
      expect(evaluationState).toMatchObject({
        state: 'NOT_ASKED',
        explanation: expect.stringContaining('answered the 2025 survey'),
      });
    }
  });

  it('is not asked where the programme is on record before the survey’s period', async () => {
    expect(await stateOf('adapt-north-wales')).toMatchObject({
      state: 'NOT_ASKED',
      explanation: expect.stringContaining('before the period'),
    });
  });

  it('speaks of the model only when an evaluation of it has reported', async () => {
    await withRecord(`update evaluation set status = 'ONGOING' where slug like 'drive-%'`, async ask => {
      const { evaluationState } = await ask('drive-avon-and-somerset');
      expect(evaluationState.state).toBe('NOT_REPORTED');
    });
    await withRecord(`update evaluation set status = 'INTERIM' where slug like 'drive-%'`, async ask => {
      const { evaluationState } = await ask('drive-avon-and-somerset');
      expect(evaluationState.state).toBe('NATIONAL_MODEL_ONLY');
    });
  });

  it.each(['SAME_MODEL_OTHER_SITE', 'REVIEWED_ONLY'])(
    'counts a study of relation %s as evidence and not as an evaluation of the programme',
    async relation => {
      const slug = 'healthy-relationships-surrey';
      await withRecord(
        `update evaluation_subject set relation = '${relation}' where key like '%/${slug}'`,
        async (ask, served) => {
          const { evaluations, evidence } = await ask(slug);
          expect(evaluations).toEqual([]);
          expect(evidence).toContainEqual({ relation });
          const { data } = await served.ask(
            `query ($slug: String!) {
              none: programmes(filter: { slug: { eq: $slug } evaluations: { none: {} } }) { totalCount }
              some: programmes(filter: { slug: { eq: $slug } evaluations: { some: {} } }) { totalCount }
              studying: evaluations(filter: { programmes: { some: { slug: { eq: $slug } } } }) { totalCount }
              evaluations(filter: { slug: { eq: "healthy-relationships-and-curbb-cohort-study-surrey" } }) { nodes { programmes { slug } } }
            }`,
            { slug },
          );
          expect(data).toEqual({
            none: { totalCount: 1 },
            some: { totalCount: 0 },
            studying: { totalCount: 0 },
            evaluations: { nodes: [{ programmes: [{ slug: 'curbb-surrey' }] }] },
          });
        },
      );
    },
  );

  it('always names a basis', async () => {
    const { data } = await app.ask(
      '{ programmes(first: 500) { nodes { slug evaluationState { state basis { locator } } } } }',
    );
    const { nodes } = (data as { programmes: { nodes: { slug: string; evaluationState: State }[] } })
      .programmes;
    expect(nodes.filter(node => node.evaluationState.basis.length === 0)).toEqual([]);
  });
});
