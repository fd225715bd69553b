import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveApp, type ServedApp } from '../harness/served-app.js';

// The rules of the domain that no other file tests, each on real records.
describe('the graph', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp();
  });
  afterAll(() => app.close());

  const ask = async <T>(query: string): Promise<T> => {
    const { data, errors } = await app.ask(query);
    expect(errors).toBeUndefined();
    return data as T;
  };

  it('says that an evaluation of a model is evidence of another site and not of the local programme', async () => {
    const { programme } = await ask<{
      programme: { evaluations: unknown[]; evidence: { relation: string }[] };
    }>(
      '{ programme(slug: "drive-london") { evaluations { slug } evidence { relation evaluation { slug } } } }',
    );
    expect(programme.evaluations).toEqual([]);
    expect(programme.evidence.map(one => one.relation)).toEqual(['SAME_MODEL_OTHER_SITE']);
  });

  it('keeps an accreditation with its holder: that of an organisation does not pass to its programme', async () => {
    const { programme, accreditations } = await ask<Record<string, unknown>>(`{
      programme(slug: "high-harm-support-service-derbyshire") {
        accreditationState { state }
        accreditations { status scheme { slug } holder { ... on Programme { slug } } }
      }
      accreditations(filter: { holderKind: { eq: ORGANISATION }, status: { eq: HELD } }) {
        nodes { scheme { slug } holder { __typename ... on UnnamedHolder { description } } }
      }
    }`);
    expect(programme).toEqual({
      accreditationState: { state: 'FOUNDATIONS_IN' },
      accreditations: [
        {
          status: 'FOUNDATIONS_IN',
          scheme: { slug: 'respect-standard' },
          holder: { slug: 'high-harm-support-service-derbyshire' },
        },
      ],
    });
    expect(accreditations).toMatchObject({
      nodes: [
        { scheme: { slug: 'cafcass' }, holder: { __typename: 'UnnamedHolder' } },
        { scheme: { slug: 'safelives-unspecified' }, holder: { __typename: 'UnnamedHolder' } },
      ],
    });
  });

  it('tells the kinds of silence about accreditation and victims’ support apart', async () => {
    const states = async (slug: string) => {
      const { programme } = await ask<{ programme: Record<string, { state: string; basis: unknown[] }> }>(
        `{ programme(slug: "${slug}") {
          accreditationState { state basis { locator } } victimsSupportState { state basis { locator } }
        } }`,
      );
      for (const { basis } of Object.values(programme)) expect(basis.length).toBeGreaterThan(0);
      return Object.values(programme).map(one => one.state);
    };
    expect(await states('changes-programme-derbyshire')).toEqual([
      'HELD',
      expect.stringMatching(/NOT_REPORTED|STATED/),
    ]);
    expect(await states('cobi-thames-valley')).toEqual(['NO_SCHEME_EXISTS', 'NOT_REPORTED']);
    expect(await states('adapt-north-wales')).toEqual(['NOT_ASKED', 'NOT_ASKED']);
  });

  it('keeps the kind of stalking apart from the form of its provision', async () => {
    const { nonDa, specialist } = await ask<Record<string, { totalCount: number }>>(`{
      nonDa: programmes(filter: { focus: { has: STALKING_NON_DA } }) { totalCount }
      specialist: programmes(filter: { focus: { has: STALKING_UNSPECIFIED }, stalkingProvision: { eq: SPECIALIST } }) { totalCount }
    }`);
    // The review counts twelve areas for it and names no programme.
    expect(nonDa?.totalCount).toBe(0);
    expect(specialist?.totalCount).toBeGreaterThan(5);
  });

  it('gives a ratio with its unit and denominator, and says where count and share disagree', async () => {
    const { surveyStatistics } = await ask<{ surveyStatistics: { nodes: { ratio: object }[] } }>(`{
      surveyStatistics(filter: { numerator: { eq: 26 }, percentage: { eq: 76 } }) { nodes { ratio {
        unit numerator statedPercentage denominator denominatorBasis recomputedPercentage countsThatFit consistent
      } } }
    }`);
    expect(surveyStatistics.nodes.map(node => node.ratio)).toEqual([
      {
        unit: 'PCCS',
        numerator: 26,
        statedPercentage: 76,
        denominator: 33,
        denominatorBasis: 'SURVEY_FRAME',
        recomputedPercentage: 78.8,
        countsThatFit: [25],
        consistent: false,
      },
    ]);
  });

  it('takes no denominator for a count that is not of the answering offices', async () => {
    const { surveyStatistics } = await ask<{
      surveyStatistics: { nodes: { slug: string; ratio: object }[] };
    }>(`{
      surveyStatistics(filter: { slug: { eq: "areas-receiving-2023-25-fund" } }) {
        nodes { slug ratio { numerator denominator denominatorBasis recomputedPercentage consistent } }
      }
    }`);
    expect(surveyStatistics.nodes[0]?.ratio).toEqual({
      numerator: 27,
      denominator: null,
      denominatorBasis: null,
      recomputedPercentage: null,
      consistent: null,
    });
  });

  it('keeps look-alikes apart with the evidence for it', async () => {
    const { lookAlikes } = await ask<{
      lookAlikes: { totalCount: number; nodes: { names: string[]; records: { key: string }[] }[] };
    }>(
      '{ lookAlikes(first: 100, filter: { verdict: { eq: APART } }) { totalCount nodes { names evidence records { key } citations { locator } } } }',
    );
    const makeAChange = lookAlikes.nodes.find(node => node.names.includes('Make the Change'));
    expect(makeAChange?.records.map(record => record.key).sort()).toEqual([
      'make-a-change-northumbria',
      'make-the-change-lancashire',
    ]);
  });

  it('joins two spellings of one provider', async () => {
    const { organisation } = await ask<{ organisation: { name: string; aliases: { name: string }[] } }>(
      '{ organisation(slug: "interventions-alliance") { name aliases { name } } }',
    );
    expect([organisation.name, ...organisation.aliases.map(alias => alias.name)].sort()).toEqual([
      'Intervention Alliance',
      'Interventions Alliance',
    ]);
  });

  it('does not make an office the commissioner of what partners commission', async () => {
    const { programme } = await ask<{ programme: { pccs: unknown[]; roles: { role: string }[] } }>(
      '{ programme(slug: "make-the-change-lancashire") { pccs { slug } roles { role organisation { name } } } }',
    );
    expect(programme.pccs).toEqual([]);
    expect(programme.roles.filter(one => one.role === 'COMMISSIONER')).toHaveLength(2);
  });

  it('keeps targets and monitoring counts apart from findings', async () => {
    const { targets, cobi } = await ask<{
      targets: { nodes: { value: number }[] };
      cobi: { evaluations: unknown[]; monitoringFigures: { kind: string }[] };
    }>(`{
      targets: monitoringFigures(filter: { kind: { eq: TARGET } }) { nodes { value unit } }
      cobi: programme(slug: "cobi-sussex") { evaluations { slug } monitoringFigures { kind value } }
    }`);
    expect(targets.nodes.map(node => node.value).sort()).toEqual([184, 50]);
    expect(cobi.evaluations).toEqual([]);
    expect(new Set(cobi.monitoringFigures.map(figure => figure.kind))).toEqual(new Set(['MONITORING_COUNT']));
  });

  it('shows small counts as they are published, and keeps nothing about a single person', async () => {
    const { findings, __schema } = await ask<{
      findings: { nodes: { value: number; cohortSize: number }[] };
      __schema: { types: { name: string; fields: { name: string }[] | null }[] };
    }>(`{
      findings(filter: { cohortSize: { lt: 10 } }) { nodes { value cohortSize } }
      __schema { types { name fields { name } } }
    }`);
    expect(findings.nodes).toEqual(
      expect.arrayContaining([
        { value: 5, cohortSize: 7 },
        { value: 7, cohortSize: 8 },
      ]),
    );
    const names = __schema.types.flatMap(type => [
      type.name,
      ...(type.fields ?? []).map(field => field.name),
    ]);
    expect(names.filter(name => /person|firstName|surname|dateOfBirth|email|phone/i.test(name))).toEqual([]);
  });

  it('dates the names of offices by their sources', async () => {
    const { pcc } = await ask<{ pcc: { names: { name: string; asOf: string | null }[] } }>(
      '{ pcc(slug: "hampshire") { names { name asOf } } }',
    );
    expect(pcc.names).toContainEqual({ name: 'Hampshire', asOf: null });
    expect(pcc.names).toContainEqual({ name: 'Hampshire and Isle of Wight PCC', asOf: '2025-03-07' });
  });

  it('shows where the sources disagree on the record itself, with the claims and the sums', async () => {
    const { awards } = await ask<{
      awards: { nodes: { discrepancies: { slug: string; claims: { wording: string }[] }[] }[] };
    }>(
      '{ awards(filter: { recipientAsPrinted: { eq: "Essex" }, periodFrom: { eq: "2023-24" } }) { nodes { discrepancies { slug claims { wording saidBy } } } } }',
    );
    const disagreement = awards.nodes[0]?.discrepancies.find(
      one => one.slug === 'essex-2023-two-descriptions',
    );
    expect(disagreement?.claims.length).toBeGreaterThan(1);
  });
});
