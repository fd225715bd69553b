import { isEnumType, type GraphQLSchema } from 'graphql';

const UNKNOWN_CODE = /does not exist in "(\w+)" enum\./;

/** The message about a code that a codelist does not have, with the codes that it has. */
export function withValidCodes(message: string, schema: GraphQLSchema): string {
  const type = schema.getType(UNKNOWN_CODE.exec(message)?.[1] ?? '');
  if (!isEnumType(type)) return message;
  const codes = type.getValues().map(value => value.name);
  return `${message} Valid codes: ${codes.join(', ')}.`;
}
