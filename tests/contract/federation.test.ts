import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { toGlobalId } from '../../schema/shared/node.js';
import { projectFolder } from '../../server/config.js';
import type { Subgraph } from '../../server/graphql/subgraph.js';
import type { Supergraph } from '../../server/graphql/supergraph.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { startServer, type ServerProcess } from '../harness/server-process.js';
import { server } from '../harness/server.js';
import { recordDatabase } from '../harness/test-database.js';
import { startGateway, type Ask } from './gateway.js';

const { buildSubgraph, composeSupergraph, isObjectType, subgraphDomains } = server;

// Three processes start at once on a machine that may be busy.
jest.setTimeout(60_000);

const committed = (file: string) => readFile(path.join(projectFolder, file), 'utf8');

describe('the composition of the subgraphs', () => {
  let subgraphs: Subgraph[];
  let supergraph: Supergraph;
  beforeAll(async () => {
    subgraphs = await Promise.all(subgraphDomains.map(domain => buildSubgraph(domain)));
    supergraph = composeSupergraph(subgraphs);
  });

  it('is the committed one', async () => {
    for (const { name, sdl } of subgraphs)
      expect(sdl).toBe(await committed(`schema/subgraphs/${name}.graphql`));
    expect(supergraph.sdl).toBe(await committed('schema/subgraphs/supergraph.graphql'));
  });

  it('shows clients what the single process shows them, to the last input, code and description', async () => {
    const whole = buildSchema(await committed('schema/schema.graphql'));
    // A supergraph has no place for what the schema says of itself.
    whole.description = null;
    const shown = printSchema(lexicographicSortSchema(buildSchema(supergraph.publicSdl)));
    expect(shown).toBe(printSchema(lexicographicSortSchema(whole)));
  });

  it('leaves a record of another domain its identifier and what this domain adds', () => {
    const fields = (subgraph: string, typeName: string) => {
      const type = subgraphs.find(({ name }) => name === subgraph)?.schema.getType(typeName);
      return isObjectType(type) ? Object.keys(type.getFields()).sort() : [];
    };
    expect(fields('funding', 'Programme')).toEqual(['awards', 'id', 'strands']);
    expect(fields('funding', 'Pcc')).toEqual(['awards', 'id']);
    expect(fields('evidence', 'Programme')).toEqual([
      'accreditationState',
      'evaluationState',
      'evaluations',
      'evidence',
      'id',
      'monitoringFigures',
      'victimsSupportState',
    ]);
    expect(fields('commissioning', 'Award')).toEqual(['id']);
    expect(fields('commissioning', 'Programme')).not.toContain('awards');
  });

  it('names every contradiction', () => {
    const contradicting = subgraphs.map(subgraph => ({
      ...subgraph,
      sdl: subgraph.sdl.replaceAll(' @shareable', ''),
    }));
    expect(() => composeSupergraph(contradicting)).toThrow(/do not compose:\n.*"Citation\.\w+"/);
  });
});

describe('three processes behind a gateway', () => {
  let processes: ServerProcess[] = [];
  let ask: Ask;
  let whole: ServedApp;
  beforeAll(async () => {
    const database = await recordDatabase();
    whole = await serveApp(database);
    processes = subgraphDomains.map(({ name }) =>
      startServer({ DATABASE_URL: database }, { entry: 'subgraph.js', words: [name] }),
    );
    const urls = await Promise.all(processes.map(process => process.ready()));
    ask = await startGateway(new Map(subgraphDomains.map(({ name }, index) => [name, urls[index] ?? ''])));
  });
  afterAll(async () => {
    for (const { child } of processes) child.kill('SIGTERM');
    await Promise.all(processes.map(process => process.ended()));
    await whole.close();
  });

  /** Asks both and compares the texts of the answers. */
  async function expectSame(query: string, variables: Record<string, unknown> = {}) {
    const [federated, single] = await Promise.all([ask(query, variables), whole.ask(query, variables)]);
    expect(single.errors).toBeUndefined();
    expect(federated.errors).toBeUndefined();
    expect(JSON.stringify(federated.data)).toBe(JSON.stringify(single.data));
    return single.data;
  }

  it('answer the headline question as the single process does', async () => {
    await expectSame(
      await committed('client-queries/assurance/accredited-stalking-programmes-without-evaluation.graphql'),
    );
  });

  it('answer a question across all domains as the single process does', async () => {
    const data = await expectSame(`{
      pcc(slug: "west-midlands") {
        name
        area { name nation }
        awards {
          amount
          period { from to years }
          stream { name totals { amount statedBy { name aliases { name } } citations { locator source { title } } } }
          citations { printed }
          strands {
            kind
            programmes {
              name
              focus
              accreditations { status scheme { name } }
              evidence { relation evaluation { title evaluator { name } } }
              evaluationState { state explanation basis { locator source { title datePrinted } } }
              awards { id }
            }
          }
        }
      }
    }`);
    expect(data).toMatchObject({ pcc: { awards: expect.arrayContaining([expect.anything()]) } });
  });

  it('answer filters across domains as the single process does', async () => {
    const data = await expectSame(`{
      programmes(
        first: 100
        filter: { strands: { some: { award: { amount: { gt: 500000 } } } }, evaluations: { none: {} } }
      ) { totalCount nodes { slug evaluationState { state } awards { amount } } }
      awards(filter: { pcc: { area: { nation: { eq: WALES } } } }, first: 2) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { cursor node { key pcc { name area { name } } } }
      }
      evaluations { nodes { title programmes { name pccs { name } } models { name } } }
      sources(first: 2) { nodes { slug title } }
    }`);
    expect(data).toMatchObject({ evaluations: { nodes: expect.arrayContaining([expect.anything()]) } });
  });

  it('answer node(id:) for the records of every domain', async () => {
    const query = `query ($id: ID!) {
      node(id: $id) {
        __typename
        id
        ... on Pcc { name awards { amount } }
        ... on Programme { name evaluationState { state } strands { kind } }
        ... on Award { amount pcc { name } strands { kind } }
        ... on Evaluation { title evaluator { name } }
        ... on Source { title }
      }
    }`;
    const { data } = await whole.ask(`{
      pccs(first: 1) { nodes { id } }
      programmes(first: 1) { nodes { id } }
      awards(first: 1) { nodes { id } }
      evaluations(first: 1) { nodes { id } }
      sources(first: 1) { nodes { id } }
    }`);
    const ids = Object.values(data as Record<string, { nodes: { id: string }[] }>).flatMap(({ nodes }) =>
      nodes.map(({ id }) => id),
    );
    expect(ids).toHaveLength(5);
    for (const id of ids) expect(await expectSame(query, { id })).toMatchObject({ node: { id } });
    expect(await expectSame(query, { id: toGlobalId('Award', 'none') })).toEqual({ node: null });
  });

  it('answer search with the records of every domain as the single process does', async () => {
    const data = await expectSame(`{
      search(text: "northumbira", first: 50) {
        type
        matchedField
        matchedText
        score
        record {
          __typename
          id
          ... on Programme { name evaluationState { state } strands { kind } }
          ... on Pcc { name awards { amount } }
          ... on Award { amount pcc { name } }
          ... on Claim { wording saidBy }
        }
      }
      drive: search(text: "drive", types: [EVALUATION, AWARD_STRAND, SOURCE, CLAIM]) {
        record { id ... on Evaluation { title evaluator { name } } ... on AwardStrand { award { key } } }
      }
    }`);
    const { search } = data as { search: { type: string }[] };
    expect(search.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['PCC', 'PROGRAMME', 'AWARD', 'ORGANISATION']),
    );
  });

  it('answer what holds an accreditation as the single process does', async () => {
    await expectSame(`{
      accreditations {
        nodes {
          holderKind
          status
          holder {
            __typename
            ... on Programme { name awards { amount } evaluationState { state } }
            ... on Organisation { name }
            ... on UnnamedHolder { description }
          }
        }
      }
    }`);
  });

  it('pass on what is wrong with a question', async () => {
    const { errors } = await ask('{ pccs(first: 10000) { nodes { name } } }');
    expect(errors?.[0]).toMatchObject({
      message: 'first is 10000: a page has 0 to 500 records.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('each tell that they live and are ready', async () => {
    for (const process of processes) {
      const url = await process.ready();
      expect(await (await fetch(`${url}/health/live`)).json()).toEqual({ status: 'live' });
      expect(await (await fetch(`${url}/health/ready`)).json()).toEqual({ status: 'ready' });
    }
  });
});

describe('a subgraph as a process', () => {
  it('stops on Ctrl-C', async () => {
    const evidence = startServer(
      { DATABASE_URL: await recordDatabase() },
      { entry: 'subgraph.js', words: ['evidence'] },
    );
    await evidence.ready();
    evidence.child.kill('SIGINT');
    expect(await evidence.ended()).toBe(0);
  });

  it('says which subgraphs there are when it is asked for another or for none', async () => {
    const misspelt = startServer({}, { entry: 'subgraph.js', words: ['founding'] });
    expect(await misspelt.ended()).toBe(1);
    expect(misspelt.output().trim()).toBe(
      'There is no subgraph "founding": it is one of commissioning, funding, evidence, for example npm run start:subgraph -- commissioning.',
    );
    const unnamed = startServer({}, { entry: 'subgraph.js' });
    expect(await unnamed.ended()).toBe(1);
    expect(unnamed.output()).toMatch(/^Name the subgraph to start: /);
  });
});
