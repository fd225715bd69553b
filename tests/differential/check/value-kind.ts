import { getNamedType, isEnumType, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql';

/** What a field holds, which decides its operators and how its values compare. */
export type ValueKind =
  | 'text'
  | 'integer'
  | 'number'
  | 'pounds'
  | 'date'
  | 'financialYear'
  | 'financialYears'
  | 'boolean'
  | 'code'
  | 'codes';

const KINDS: Readonly<Record<string, ValueKind>> = {
  StringFilter: 'text',
  IntFilter: 'integer',
  FloatFilter: 'number',
  GBPFilter: 'pounds',
  LocalDateFilter: 'date',
  FinancialYearFilter: 'financialYear',
  FinancialYearListFilter: 'financialYears',
  BooleanFilter: 'boolean',
};

/** The kind of values that an input of operators takes; undefined for an input that asks something of records. */
export function kindOf(input: GraphQLInputObjectType): ValueKind | undefined {
  const known = KINDS[input.name];
  if (known) return known;
  const fields = input.getFields();
  const element = fields['in'] && getNamedType(fields['in'].type);
  if (!element || !isEnumType(element)) return undefined;
  return fields['has'] ? 'codes' : 'code';
}

/** The codes of a codelist in its order, which is the one that introspection gives. */
export function codesOf(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map(value => value.name) : [];
}
