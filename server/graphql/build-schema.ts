import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import type { Domain } from '../../schema/shared/domain.js';
import { NodeResolver } from './node.resolver.js';
import { SearchResolver } from './search.resolver.js';

/** One schema from the resolvers of some domains. */
export function buildGraph(domains: readonly Domain[]): Promise<GraphQLSchema> {
  const resolvers = [NodeResolver, SearchResolver, ...domains.flatMap(domain => domain.resolvers)];
  return buildSchema({
    resolvers: resolvers as NonEmptyArray<(typeof resolvers)[number]>,
    orphanedTypes: domains.flatMap(domain => domain.nodes.map(node => node.type)),
    // Inputs are checked by GraphQL itself and by the services, which say what would be right.
    validate: false,
  });
}
