import fc from 'fast-check';
import { getNamedType, isEnumType, isInputObjectType, type GraphQLField } from 'graphql';
import type { Filter } from '../check/conditions.js';
import { CursorAt, type Argument, type Giving } from './operation.js';

export type Field = GraphQLField<unknown, unknown>;
type Values = Readonly<Record<string, unknown>>;

const giving: fc.Arbitrary<Giving> = fc.oneof(
  { weight: 4, arbitrary: fc.constant('as a literal' as const) },
  { weight: 4, arbitrary: fc.constant('by a variable' as const) },
  { weight: 1, arbitrary: fc.constant('by a default' as const) },
  { weight: 2, arbitrary: fc.constant('in parts by variables' as const) },
);

/** The arguments of a field with these values, each given in one way or another. */
export function argumentsOf(field: Field, values: fc.Arbitrary<Values>): fc.Arbitrary<Argument[]> {
  return fc.tuple(values, fc.array(giving, { minLength: 8, maxLength: 8 })).map(([all, givings]) =>
    Object.entries(all).map(([name, value], at) => {
      const declared = field.args.find(one => one.name === name);
      if (!declared) throw new Error(`${field.name} has no argument ${name}.`);
      return {
        name,
        type: declared.type,
        value,
        given: value === undefined ? 'by a variable' : (givings[at] ?? 'as a literal'),
      };
    }),
  );
}

/** Some of the values; those that are not chosen are left out, and now and then one is null. */
export function maybe(
  values: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  often: number,
): fc.Arbitrary<Values> {
  return fc
    .tuple(
      ...Object.entries(values).map(([name, value]) =>
        fc.oneof(
          { weight: often * 10, arbitrary: value.map(one => [[name, one]]) },
          { weight: 10, arbitrary: fc.constant([]) },
          { weight: 1, arbitrary: fc.constantFrom<unknown>(null, undefined).map(one => [[name, one]]) },
        ),
      ),
    )
    .map(entries => Object.fromEntries(entries.flat() as [string, unknown][]));
}

/** The value that is wanted, or maybe some. */
export const given = (
  name: string,
  value: fc.Arbitrary<unknown>,
  isWanted: boolean,
  often: number,
): fc.Arbitrary<Values> => (isWanted ? value.map(one => ({ [name]: one })) : maybe({ [name]: value }, often));

/** Keys of an order, of those that the field takes; one of them is `must` if that is given. */
export function orderByOf(field: Field, must?: string): fc.Arbitrary<unknown> {
  const term = (name: fc.Arbitrary<string>) =>
    fc.record(
      { field: name, direction: fc.constantFrom('ASC', 'DESC'), nulls: fc.constantFrom('FIRST', 'LAST') },
      { requiredKeys: ['field'], noNullPrototype: true },
    );
  const any = term(fc.constantFrom(...orderFieldsOf(field)));
  if (must === undefined) return fc.array(any, { maxLength: 3 });
  return fc
    .tuple(fc.array(any, { maxLength: 1 }), term(fc.constant(must)), fc.array(any, { maxLength: 1 }))
    .map(([before, one, after]) => [...before, one, ...after]);
}

/** What a field can be ordered by. */
export function orderFieldsOf(field: Field): string[] {
  const input = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
  const by = isInputObjectType(input) ? getNamedType(input.getFields()['field']?.type) : undefined;
  return isEnumType(by) ? by.getValues().map(value => value.name) : [];
}

export const size = fc.oneof(
  { weight: 25, arbitrary: fc.constantFrom(1, 2, 3, 5, 10, 50, 500) },
  { weight: 1, arbitrary: fc.constant(0) },
);
// Mostly with records on the side that is asked for.
const cursorAt = (min: number, max: number): fc.Arbitrary<CursorAt> =>
  fc
    .oneof(
      { weight: 5, arbitrary: fc.double({ min, max, noNaN: true }) },
      { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
    )
    .map(share => new CursorAt(share));
const after = cursorAt(0, 0.4);
const before = cursorAt(0.6, 1);

/** Where a page lies: forwards or backwards, from an end or from a cursor. */
export const pages: fc.Arbitrary<Values> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 4, arbitrary: fc.record({ first: size }) },
  { weight: 4, arbitrary: fc.record({ last: size }) },
  { weight: 4, arbitrary: fc.record({ first: size, after }) },
  { weight: 4, arbitrary: fc.record({ last: size, before }) },
  { weight: 2, arbitrary: fc.record({ first: size, before }) },
  { weight: 2, arbitrary: fc.record({ last: size, after }) },
  { weight: 2, arbitrary: fc.record({ first: size, after, before }) },
  { weight: 2, arbitrary: fc.record({ last: size, after, before }) },
  { weight: 1, arbitrary: fc.record({ after }) },
  { weight: 1, arbitrary: fc.constantFrom<Values>({ first: -1 }, { last: 501 }, { first: 1, last: 1 }) },
);

/** The filter sometimes asks an operator for null, which is refused. */
export const sometimesNull = (filter: fc.Arbitrary<Filter>): fc.Arbitrary<Filter> =>
  fc.oneof(
    { weight: 150, arbitrary: filter },
    {
      weight: 1,
      arbitrary: filter.map(one => Object.fromEntries(Object.keys(one).map(name => [name, null]))),
    },
  );
