import { filterSchema, pruneSchema } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';
import type { Domain } from '../../schema/shared/domain.js';
import { domains, provenance, subgraphDomains } from '../domains.js';
import { contributions } from './contributions.js';

// One subgraph answers what leads to records of every type. It needs a stub of each, and most are commissioning's anyway.
const FIELDS_OF_ALL = new Set(['Query.node', 'Query.search']);
const DOMAIN_OF_ALL = 'commissioning';

const owners = new Map(
  domains.flatMap(domain => domain.nodes.map(node => [node.type.name, domain] as const)),
);

/** Whether the records of a type are kept by another domain than this one, or provenance, which is part of each. */
export function isForeign(domain: Domain, typeName: string): boolean {
  const owner = owners.get(typeName);
  return owner !== undefined && owner !== domain && owner !== provenance;
}

/** Whether a domain's subgraph knows more of another domain's record than its identifier. */
export function addsFieldsTo(domain: Domain, typeName: string): boolean {
  return [...contributions(domain)].some(field => field.startsWith(`${typeName}.`));
}

/**
 * The part of the whole graph that a domain's resolvers answer, with the same resolvers. Of another domain's
 * records it has the identifier and what this domain adds to them.
 */
export function partOf(graph: GraphQLSchema, domain: Domain): GraphQLSchema {
  const own = contributions(domain);
  const others = new Set(
    subgraphDomains.filter(other => other !== domain).flatMap(other => [...contributions(other)]),
  );
  const belongs = (typeName: string, fieldName: string): boolean => {
    const field = `${typeName}.${fieldName}`;
    if (FIELDS_OF_ALL.has(field)) return domain.name === DOMAIN_OF_ALL;
    if (isForeign(domain, typeName)) return fieldName === 'id' || own.has(field);
    return !others.has(field);
  };
  const filtered = filterSchema({
    schema: graph,
    rootFieldFilter: (operation, fieldName) => belongs(operation, fieldName),
    objectFieldFilter: belongs,
  });
  // A record that no query of this subgraph leads to can still be asked for by reference.
  const refersTo = (typeName: string) =>
    owners.has(typeName) && (!isForeign(domain, typeName) || addsFieldsTo(domain, typeName));
  return pruneSchema(filtered, { skipPruning: type => refersTo(type.name) });
}
