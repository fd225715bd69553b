import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { lexicographicSortSchema, parse, type GraphQLSchema } from 'graphql';
import { createResolversMap } from 'type-graphql';
import type { Domain } from '../../schema/shared/domain.js';
import type { GraphContext } from '../context.js';
import { domains, subgraphDomains } from '../domains.js';
import { buildGraph } from './build-schema.js';
import { federated } from './federation-directives.js';
import { nodeRow } from './node-rows.js';
import { partOf } from './subgraph-part.js';

/** One domain as a Federation v2 subgraph. */
export interface Subgraph {
  readonly name: string;
  /** What composition reads. */
  readonly sdl: string;
  /** What a server serves: the same with resolvers, `_entities` and `_service`. */
  readonly schema: GraphQLSchema;
}

/** The subgraph of a domain. It is cut out of the whole graph, so that it can say nothing else than the whole. */
export async function buildSubgraph(domain: Domain): Promise<Subgraph> {
  const graph = await buildGraph(domains);
  const part = partOf(graph, domain);
  const otherParts = subgraphDomains.filter(other => other !== domain).map(other => partOf(graph, other));
  const printed = printSchemaWithDirectives(lexicographicSortSchema(federated(part, domain, otherParts)));
  return {
    name: domain.name,
    sdl: `${printed}\n`,
    schema: buildSubgraphSchema([{ typeDefs: parse(printed), resolvers: withReferences(part) }]),
  };
}

/** The part's own resolvers, and how a gateway's references to records become rows. */
function withReferences(part: GraphQLSchema): GraphQLResolverMap<GraphContext> {
  const resolvers = createResolversMap(part);
  const references = domains
    .flatMap(domain => domain.nodes)
    .map(node => {
      const { name } = node.type;
      const byReference = ({ id }: { id: string }, { reads }: GraphContext) => nodeRow(reads, node, id);
      return [name, { ...resolvers[name], __resolveReference: byReference }] as const;
    });
  // Both libraries mean the same map by these types, which neither has from the other.
  return { ...resolvers, ...Object.fromEntries(references) } as GraphQLResolverMap<GraphContext>;
}
