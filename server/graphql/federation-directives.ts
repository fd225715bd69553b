import { mapSchema, MapperKind } from '@graphql-tools/utils';
import { GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Domain } from '../../schema/shared/domain.js';
import { domains, provenance } from '../domains.js';
import { addsFieldsTo, isForeign } from './subgraph-part.js';

const LINK = { url: 'https://specs.apollo.dev/federation/v2.3', import: ['@key', '@shareable'] };

const RECORD = { fields: 'id' };
const STUB = { fields: 'id', resolvable: false };

const namesOf = (some: readonly Domain[]) =>
  new Set(some.flatMap(domain => domain.nodes.map(node => node.type.name)));
const records = namesOf(domains);
const recordsOfAll = namesOf([provenance]);

/**
 * Says in Federation's directives by what the records of a domain's part are identified, and what other parts
 * answer alike.
 */
export function federated(
  part: GraphQLSchema,
  domain: Domain,
  otherParts: readonly GraphQLSchema[],
): GraphQLSchema {
  const directivesOf = (typeName: string) => ({
    ...(records.has(typeName) && {
      key: isForeign(domain, typeName) && !addsFieldsTo(domain, typeName) ? STUB : RECORD,
    }),
    // The records of domains need none: apart from the identifier, each field of theirs has one home.
    ...((!records.has(typeName) || recordsOfAll.has(typeName)) &&
      otherParts.some(other => other.getType(typeName)) && { shareable: {} }),
  });
  const isRootFieldElsewhere = (fieldName: string) =>
    otherParts.some(other => other.getQueryType()?.getFields()[fieldName]);

  const annotated = mapSchema(part, {
    [MapperKind.ROOT_OBJECT]: () => undefined,
    [MapperKind.OBJECT_TYPE]: type => {
      const config = type.toConfig();
      return new GraphQLObjectType({
        ...config,
        extensions: { ...config.extensions, directives: directivesOf(type.name) },
      });
    },
    [MapperKind.QUERY_ROOT_FIELD]: (field, fieldName) => ({
      ...field,
      extensions: {
        ...field.extensions,
        directives: isRootFieldElsewhere(fieldName) ? { shareable: {} } : {},
      },
    }),
  });
  return new GraphQLSchema({ ...annotated.toConfig(), extensions: { directives: { link: LINK } } });
}
