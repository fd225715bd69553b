import { GraphQLError } from 'graphql';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { fromGlobalId, Node } from '../../schema/shared/node.js';
import { readable } from '../../schema/shared/readable.js';
import type { GraphContext } from '../context.js';
import { domains } from '../domains.js';
import { nodeRow } from './node-rows.js';

const nodeTypes = new Map(
  domains.flatMap(domain => domain.nodes.map(node => [node.type.name, node] as const)),
);

@Resolver(() => Node)
export class NodeResolver {
  @readable({ kind: 'node' })
  @Query(() => Node, {
    nullable: true,
    description: 'Any record by its global identifier. Null when there is none of that identifier.',
  })
  async node(
    @Arg('id', () => ID, { description: 'The `id` of a record as a query has returned it.' }) id: string,
    @Ctx() { reads }: GraphContext,
  ) {
    const { typeName } = fromGlobalId(id);
    const node = nodeTypes.get(typeName);
    if (!node) {
      throw new GraphQLError(`"${typeName}" is not a type of this graph.`, {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
    const row = await nodeRow(reads, node, id);
    return row && { __typename: typeName, ...row };
  }
}
