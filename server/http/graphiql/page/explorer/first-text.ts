import {
  astFromValue,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  print,
} from 'graphql';

/** What a person would look for first in an object. */
const TELLING = ['name', 'title', 'text', 'totalCount'];

/** A field as it is written when it is first ticked: valid, with the least that it needs. */
export function firstTextOfField(field: GraphQLField<unknown, unknown>): string {
  const required = field.args.filter(isRequiredArgument).map(firstTextOfInput);
  const head = required.length > 0 ? `${field.name}(${required.join(', ')})` : field.name;
  const type = getNamedType(field.type);
  return isCompositeType(type) ? `${head} {\n  ${tellingFieldOf(type)}\n}` : head;
}

/** The same for what a type has that implements an interface or belongs to a union. */
export function firstTextOfType(type: GraphQLNamedOutputType): string {
  return `... on ${type.name} {\n  ${tellingFieldOf(type)}\n}`;
}

export function firstTextOfInput(input: GraphQLArgument | GraphQLInputField): string {
  const preset = input.defaultValue == null ? undefined : astFromValue(input.defaultValue, input.type);
  return `${input.name}: ${preset ? print(preset) : firstTextOfValue(input.type)}`;
}

export function firstTextOfValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return firstTextOfValue(type.ofType);
  if (isListType(type)) return isLeafType(getNamedType(type)) ? `[${firstTextOfValue(type.ofType)}]` : '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField).map(firstTextOfInput);
    return required.length > 0 ? `{ ${required.join(', ')} }` : '{}';
  }
  return { Boolean: 'true', Int: '1', Float: '0' }[type.name] ?? '""';
}

function tellingFieldOf(type: GraphQLNamedOutputType): string {
  if (!isCompositeType(type) || isUnionType(type)) return '__typename';
  const leaves = Object.values(type.getFields()).filter(
    ({ type: leaf, args }) => isLeafType(getNamedType(leaf)) && !args.some(isRequiredArgument),
  );
  const telling = TELLING.flatMap(name => leaves.filter(leaf => leaf.name === name))[0];
  return (telling ?? leaves[0])?.name ?? '__typename';
}
