import { Field, InputType, registerEnumType } from 'type-graphql';
import type { FilterDeclaration, OrderTerm } from '../filter/declaration.js';
import { enumName } from './enum-name.js';

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which way a list is ordered.',
  valuesConfig: {
    ASC: { description: 'From the least to the greatest: A to Z, 1 to 9, the earliest first.' },
    DESC: { description: 'From the greatest to the least.' },
  },
});

export enum NullsPlacement {
  FIRST = 'FIRST',
  LAST = 'LAST',
}

registerEnumType(NullsPlacement, {
  name: 'NullsPlacement',
  description: 'Where the records stand of which the value is unknown, whichever the direction.',
  valuesConfig: {
    FIRST: { description: 'Before those of which it is known.' },
    LAST: { description: 'After those of which it is known.' },
  },
});

/** What a list can be ordered by: an enum that grows with what is declared, until the schema is built. */
interface OrderFields {
  readonly names: Record<string, string>;
  readonly descriptions: Record<string, { description: string }>;
}

const orderFields = new Map<new () => OrderTerm, OrderFields>();

/** The input `<Type>Order`, one key of an order. */
export function orderInput(typeName: string): new () => OrderTerm {
  const made = orderTermInput(`${typeName}Order`, {
    input: `One key by which a list of ${typeName} records is ordered. Records alike in every key stand in the order of their identifiers.`,
    field: `What a list of ${typeName} records can be ordered by. Text is ordered without regard to case, codes as their codelist has them.`,
  });
  orderFields.set(made.input, made.fields);
  return made.input;
}

/** Makes a field or a path known as something that a list of the type can be ordered by. */
export function addOrder({ orderType }: FilterDeclaration, name: string, description: string): void {
  const fields = orderFields.get(orderType);
  if (!fields) throw new Error('The order of a type is made before what it can be ordered by.');
  const value = enumName(name);
  // The enum's values are what the resolvers get.
  fields.names[value] = value;
  fields.descriptions[value] = { description };
}

/** An input of a field, a direction and a place for nulls, with the enum of its fields, still empty. */
export function orderTermInput(name: string, describe: { input: string; field: string }) {
  const fields: OrderFields = { names: {}, descriptions: {} };
  registerEnumType(fields.names, {
    name: `${name}Field`,
    description: describe.field,
    valuesConfig: fields.descriptions,
  });
  class Input implements OrderTerm {
    field!: string;
    direction!: OrderDirection;
    nulls!: NullsPlacement;
  }
  InputType(name, { description: describe.input })(Input);
  Field(() => fields.names, { description: 'What decides the place.' })(Input.prototype, 'field');
  Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' })(
    Input.prototype,
    'direction',
  );
  Field(() => NullsPlacement, {
    defaultValue: NullsPlacement.LAST,
    description: 'Where the records stand of which the value is unknown.',
  })(Input.prototype, 'nulls');
  return { input: Input, fields };
}
