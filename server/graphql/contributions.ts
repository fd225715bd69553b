import { getMetadataStorage } from 'type-graphql';
import type { Domain } from '../../schema/shared/domain.js';

/**
 * The fields that the resolvers of a domain add to the graph, each as `Type.field`. What the class of a type
 * declares without a resolver is not among them: it belongs to the domain of the type.
 */
export function contributions({ resolvers }: Domain): ReadonlySet<string> {
  const { queries, mutations, subscriptions, fieldResolvers, resolverClasses, objectTypes } =
    getMetadataStorage();
  const own = new Set<unknown>(resolvers);
  const typeNames = new Map<unknown, string>(objectTypes.map(({ target, name }) => [target, name]));
  const resolved = new Map<unknown, () => unknown>(
    resolverClasses.map(({ target, getObjectType }) => [target, getObjectType]),
  );

  const rootFields = Object.entries({ Query: queries, Mutation: mutations, Subscription: subscriptions })
    .flatMap(([type, fields]) => fields.map(field => ({ type, ...field })))
    .filter(({ target }) => own.has(target));
  const objectFields = fieldResolvers
    .filter(({ target }) => own.has(target))
    .map(field => ({ type: typeNames.get(resolved.get(field.target)?.()), ...field }));
  return new Set([...rootFields, ...objectFields].map(({ type, schemaName }) => `${type}.${schemaName}`));
}
