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

/** A row of the table of sums, in PostGraphile's form: its decimals are texts. */
interface Rollup {
  readonly financialYear: string;
  readonly quarter: number;
  readonly focus: string | null;
  readonly readings: number;
  readonly known: number;
  readonly total: string;
  readonly shared: number;
}

/** The least sum of people that is shown if it is not nought. */
const LEAST_SHOWN = 10;

const FOLDER = path.join(projectFolder, 'benchmarks/peers/postgraphile');

const documents = new Map(
  OPERATION_NAMES.map(name => [
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
  requestFor: ({ name }, variables) => post('/graphql', { query: documents.get(name), variables }),
  dataOf: ({ name }, data) => inOurShape[name](data as Json),
};

const inOurShape: Readonly<Record<OperationName, (data: Json) => unknown>> = {
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
  'readings-by-quarter': ({ rollups }) => {
    const { totalCount, nodes } = rollups as { totalCount: number; nodes: readonly Rollup[] };
    const withheld = withheldOf(nodes);
    return {
      monitoringAggregate: {
        groupCount: totalCount,
        groups: nodes.map(rollup => ({
          key: { financialYear: rollup.financialYear, quarter: rollup.quarter, focus: rollup.focus },
          count: rollup.readings,
          sum: { value: rollup.known > 0 && !withheld.has(rollup) ? Number(rollup.total) : null },
        })),
      },
    };
  },
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

/**
 * The rows whose small sums our rules of disclosure withhold. PostGraphile shows them all: that they are withheld here,
 * where nothing is timed, is to its advantage. The rules look at every group of an indicator, which one page holds.
 *
 * @param rows in the order in which equal sums are hidden
 */
function withheldOf(rows: readonly Rollup[]): Set<Rollup> {
  const sumOf = ({ known, total }: Rollup): number => (known > 0 ? Number(total) : 0);
  const upwards = rows.filter(row => sumOf(row) > 0).sort((one, other) => sumOf(one) - sumOf(other));
  const hidden: Rollup[] = [];
  let together = 0;
  for (const row of upwards) {
    // One hidden sum alone, or several that are a small count together, would be told by the whole less the others.
    const givesAway = hidden.length === 1 || (hidden.length > 1 && together < LEAST_SHOWN);
    if (sumOf(row) >= LEAST_SHOWN && !givesAway) break;
    hidden.push(row);
    together += sumOf(row);
  }
  const sums = new Set(hidden.map(sumOf));
  const isHidden = (row: Rollup) => sums.has(sumOf(row));
  const anyOverlaps = upwards.some(row => isHidden(row) && row.shared > 0);
  return new Set(upwards.filter(row => isHidden(row) || (anyOverlaps && row.shared > 0)));
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
