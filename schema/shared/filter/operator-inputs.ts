import { GraphQLBoolean, GraphQLFloat, GraphQLInt, GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { FinancialYear } from '../financial-year.js';
import { GBP } from '../gbp.js';
import type { FieldKind, FilterField } from './declaration.js';
import { isList } from './field-value.js';

type InputClass = new () => object;

const compared = {
  eq: 'Equal to this.',
  ne: 'Known, and not equal to this. What is unknown is found by `not` and by `isNull`.',
  in: 'Equal to one of these. An empty list finds nothing.',
  notIn:
    'Known, and equal to none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`.',
};
const ordered = {
  gt: 'Greater than this.',
  gte: 'Greater than or equal to this.',
  lt: 'Less than this.',
  lte: 'Less than or equal to this.',
};
const ofText = {
  contains: 'Contains this text, in either case.',
  startsWith: 'Starts with this text, in either case.',
};
const ofCodes = {
  has: 'Contains this.',
  in: 'Contains at least one of these. An empty list finds nothing.',
  all: 'Contains all of these. An empty list finds all that is known.',
  notIn:
    'Known, and contains none of these; an empty list finds all that is known. What is unknown is found by `not` and by `isNull`.',
};

/** The operators of each kind of field; `in`, `notIn` and `all` take lists. */
export const OPERATORS: Record<FieldKind, Record<string, string>> = {
  text: { ...compared, ...ofText },
  integer: { ...compared, ...ordered },
  number: { ...compared, ...ordered },
  pounds: { ...compared, ...ordered },
  date: { ...compared, ...ordered },
  financialYear: { ...compared, ...ordered },
  boolean: { eq: compared.eq },
  code: compared,
  codes: ofCodes,
  financialYears: ofCodes,
};

const SCALARS = {
  text: { name: 'String', type: GraphQLString },
  integer: { name: 'Int', type: GraphQLInt },
  number: { name: 'Float', type: GraphQLFloat },
  pounds: { name: 'GBP', type: GBP },
  date: { name: 'LocalDate', type: GraphQLLocalDate },
  financialYear: { name: 'FinancialYear', type: FinancialYear },
  financialYears: { name: 'FinancialYear', type: FinancialYear },
  boolean: { name: 'Boolean', type: GraphQLBoolean },
};

const TAKES_LIST = new Set(['in', 'notIn', 'all']);
const made = new Map<string, InputClass>();

/** The input with a field's operators, made once for each kind or codelist. */
export function operatorInput(field: FilterField): InputClass {
  const { name, type } = elementType(field);
  const inputName = `${name}${isList(field) ? 'List' : ''}Filter`;
  const known = made.get(inputName);
  if (known) return known;

  const input = class {};
  InputType(inputName, {
    description: `Conditions on ${isList(field) ? 'a list of ' : ''}${name} values. All that are given must hold; \`{}\` holds for every record.`,
  })(input);
  for (const [operator, description] of Object.entries(OPERATORS[field.kind])) {
    const operand = () => (TAKES_LIST.has(operator) ? [type] : type);
    Field(operand, { nullable: true, description })(input.prototype, operator);
  }
  Field(() => GraphQLBoolean, {
    nullable: true,
    description: '`true`: the sources are silent. `false`: the value is known.',
  })(input.prototype, 'isNull');
  made.set(inputName, input);
  return input;
}

/** The input that asks how many of a relation's records meet a condition. */
export function relationInput(typeName: string, filter: InputClass): InputClass {
  const input = class {};
  InputType(`${typeName}RelationFilter`, {
    description: `Conditions on the related ${typeName} records. All that are given must hold; \`{}\` holds for every record.`,
  })(input);
  const operators = {
    some: 'At least one related record meets this; `{}` asks that there is one.',
    every:
      'Every related record meets this; one on which the sources are silent does not. Holds where there is none, and `{}` always holds.',
    none: 'No related record meets this; `{}` asks that there is none.',
  };
  for (const [operator, description] of Object.entries(operators)) {
    Field(() => filter, { nullable: true, description })(input.prototype, operator);
  }
  return input;
}

/** The GraphQL type of a field's value, or of one of its values where it has several. */
export function elementType(field: FilterField): { name: string; type: object } {
  if (field.kind !== 'code' && field.kind !== 'codes') return SCALARS[field.kind];
  if (!field.codelist) throw new Error('A field of codes needs its codelist.');
  return { name: field.codelist.name, type: field.codelist.codes };
}
