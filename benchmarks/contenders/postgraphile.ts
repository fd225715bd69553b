import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../server/config.js';
import { OPERATION_NAMES, type OperationName } from '../operations/operation.js';
import { post, type Contender } from './contender.js';

// PostGraphile's answers have its own shape, so that they are brought into ours before they are compared. Nothing of
// that is timed: a client of PostGraphile would take them as they are.

type Json = Readonly<Record<string, unknown>>;
interface Nodes {
  readonly nodes: readonly Json[];
}

const FOLDER = path.join(projectFolder, 'benchmarks/peers/postgraphile');

const LACKS: readonly OperationName[] = ['readings-by-quarter'];

const documents = new Map(
  OPERATION_NAMES.filter(name => !LACKS.includes(name)).map(name => [
    name,
    readFileSync(path.join(FOLDER, 'documents', `${name}.graphql`), 'utf8'),
  ]),
);

export const postgraphile: Contender = {
  name: 'postgraphile',
  title: 'PostGraphile 5 with its filter, many-to-many and aggregates plugins',
  file: 'benchmarks/peers/postgraphile/server.mjs',
  environment: { GRAPHILE_ENV: 'production' },
  isPeer: true,
  lacks: LACKS,
  requestFor: ({ name }, variables) => post('/graphql', { query: documents.get(name), variables }),
  dataOf: ({ name }, data) => inOurShape[name]?.(data as Json),
};

const inOurShape: Readonly<Partial<Record<OperationName, (data: Json) => unknown>>> = {
  'programme-by-slug': data => data,
  'providers-by-area': ({ policeForceAreas }) => ({
    policeForceAreas: {
      nodes: nodesOf(policeForceAreas, area => ({
        ...area,
        programmes: nodesOf(area['programmes'], programme => ({
          ...programme,
          providers: organisationsOf(programme['providers']),
        })),
      })),
    },
  }),
  'accredited-without-evaluation': ({ programmes }) => ({
    programmes: {
      ...(programmes as Json),
      nodes: nodesOf(programmes, programme => ({
        ...programme,
        pccs: nodesOf(programme['pccs']),
        providers: organisationsOf(programme['providers']),
        accreditations: nodesOf(programme['accreditations']),
      })),
    },
  }),
  'area-in-depth': ({ policeForceArea }) => ({
    policeForceArea:
      policeForceArea &&
      within(policeForceArea, 'pcc', pcc => ({
        ...pcc,
        awards: nodesOf(pcc['awards'], award => ({
          ...award,
          amount: Number(award['amount']),
          strands: nodesOf(award['strands'], strand => ({
            ...strand,
            programmes: nodesOf(strand['programmes'], programme => ({
              ...programme,
              accreditations: nodesOf(programme['accreditations']),
            })),
          })),
        })),
      })),
  }),
  'programmes-page': data => ({
    programmes: within(data['programmes'], 'pageInfo', pageInfo => ({
      ...pageInfo,
      endCursor: cursorOf(pageInfo['endCursor']),
    })),
  }),
  'awards-by-stream': ({ streams }) => ({
    awardsAggregate: {
      groupCount: (streams as Json)['totalCount'],
      groups: nodesOf(streams, ({ slug, name, awards }) => {
        const { distinctCount, sum } = (awards as { aggregates: { distinctCount: Json; sum: Json } })
          .aggregates;
        return {
          key: { stream: { slug, name } },
          count: Number(distinctCount['pk']),
          sum: { amount: Number(sum['amount']) },
        };
      }),
    },
  }),
  'returns-since': data => data,
};

const asItIs = (node: Json): unknown => node;

const nodesOf = (connection: unknown, shape = asItIs): unknown[] => (connection as Nodes).nodes.map(shape);

/** The organisations of links, each once and in their order: a client sorts what the plugins do not. */
function organisationsOf(links: unknown): unknown[] {
  const organisations = nodesOf(links, ({ organisation }) => organisation) as { slug: string }[];
  const bySlug = new Map(organisations.map(one => [one.slug, one]));
  return [...bySlug.keys()].sort().map(slug => bySlug.get(slug));
}

/** Our cursor for the place that a cursor of PostGraphile leads to. */
function cursorOf(cursor: unknown): string | null {
  if (typeof cursor !== 'string') return null;
  const [, name, slug] = JSON.parse(Buffer.from(cursor, 'base64').toString()) as [string, string, string];
  const ours = ['Programme', 'NAME ASC LAST', name.toLowerCase(), slug];
  return Buffer.from(JSON.stringify(ours)).toString('base64url');
}

function within(record: unknown, field: string, shape: (value: Json) => unknown): unknown {
  const value = (record as Json)[field] as Json | null;
  return { ...(record as Json), [field]: value && shape(value) };
}
