import { getNamedType, isCompositeType, isObjectType, isUnionType, type GraphQLNamedType } from 'graphql';
import type { Scope } from './scope.js';

/** A document that asks a list for every field of its records, and for the plain fields of what belongs to them. */
export const wholeRecords = (scope: Scope, field: string, type: string): string =>
  `{ ${field}(first: 500) { nodes { ${fieldsOf(scope, scope.object(type), 1)} } } }`;

function fieldsOf(scope: Scope, type: GraphQLNamedType, depth: number): string {
  if (isUnionType(type))
    return `__typename ${type
      .getTypes()
      .map(one => `... on ${one.name} { ${firstOf(one)} }`)
      .join(' ')}`;
  if (!isObjectType(type)) throw new Error(`${type.name} has no fields.`);
  return Object.values(type.getFields())
    .filter(({ name }) => scope.asksFor(name))
    .flatMap(field => {
      const under = getNamedType(field.type);
      if (!isCompositeType(under)) return [field.name];
      return depth > 0 ? [`${field.name} { ${fieldsOf(scope, under, depth - 1)} }`] : [];
    })
    .join(' ');
}

const firstOf = (type: GraphQLNamedType): string =>
  isObjectType(type) && 'id' in type.getFields() ? 'id' : 'description';
