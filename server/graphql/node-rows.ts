import type DataLoader from 'dataloader';
import { GraphQLError } from 'graphql';
import type { NodeType } from '../../schema/shared/domain.js';
import { fromGlobalId } from '../../schema/shared/node.js';
import type { Reads } from '../../schema/shared/reads.js';

type Row = Record<string, unknown>;
type RowByKey = DataLoader<string | number, Row | null>;

// A request has one Reads, so its loaders live and die with it.
const loaders = new WeakMap<Reads, Map<string, RowByKey>>();

/**
 * The record of a type by its global identifier, null where there is none. Identifiers that are asked for
 * together are read together.
 *
 * @throws GraphQLError BAD_USER_INPUT when the text is no identifier of this graph
 */
export async function nodeRow(reads: Reads, node: NodeType, id: string): Promise<Row | null> {
  // A gateway's reference is any object: GraphQL does not check what is in it.
  if (typeof id !== 'string') {
    throw new GraphQLError(`A reference to ${node.type.name} has no id.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  const { typeName, key } = fromGlobalId(id);
  return typeName === node.type.name ? loaderOf(reads, node).load(key) : null;
}

function loaderOf(reads: Reads, { type, entity, key }: NodeType): RowByKey {
  const ofRequest = loaders.get(reads) ?? new Map<string, RowByKey>();
  loaders.set(reads, ofRequest);
  const loader = ofRequest.get(type.name) ?? reads.one(entity, key as never);
  ofRequest.set(type.name, loader);
  return loader;
}
