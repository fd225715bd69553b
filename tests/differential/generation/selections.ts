import fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLObjectType,
} from 'graphql';
import { argumentsOf, maybe, orderByOf, sometimesNull, type Field } from './arguments.js';
import { filterOf } from './filters.js';
import type { Argument, Selected, Selection, Wrapping } from './operation.js';
import type { Scope } from './scope.js';

const MOST_LEAVES = 4;
const MOST_OBJECTS = 2;
const MOST_TYPES = 3;
const TYPENAME = '__typename';

const wrapped = fc.constantFrom<Wrapping[]>(
  'plainly',
  'plainly',
  'plainly',
  'in an inline fragment',
  'in a fragment',
  'in nested fragments',
  'in two parts',
);
const directive = fc.oneof(
  { weight: 12, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.record({ name: fc.constantFrom('include', 'skip'), value: fc.boolean() }) },
);

/** Some fields of an object, with what is selected under them as deep as told. */
export function selectionsOf(
  scope: Scope,
  type: GraphQLObjectType,
  depth: number,
): fc.Arbitrary<Selection[]> {
  const fields = Object.values(type.getFields()).filter(({ name }) => scope.asksFor(name));
  const isLeaf = (field: Field) => !isComposite(field);
  return fc
    .tuple(
      chosen(fields.filter(isLeaf), 1, MOST_LEAVES),
      depth > 0 ? chosen(fields.filter(isComposite), 0, MOST_OBJECTS) : fc.constant([]),
      fc.boolean(),
      fc.nat(7),
    )
    .chain(([leaves, objects, again, turn]) => {
      // The same list twice, each time of other records.
      const twice = again ? objects.filter(takesFilter).slice(0, 1) : [];
      const typeName = turn === 0 ? [fc.constant(TYPENAME_ITSELF)] : [];
      return fc.tuple(
        ...[...leaves, ...objects, ...twice].map(field => selected(scope, field, depth - 1)),
        ...typeName,
      );
    })
    .chain(all => fc.tuple(...all.map((field, place) => placed(type, all, field, place))));
}

const TYPENAME_ITSELF: Selected = { name: TYPENAME, alias: undefined, args: [], selections: undefined };

function chosen(fields: readonly Field[], least: number, most: number): fc.Arbitrary<Field[]> {
  if (fields.length === 0) return fc.constant([]);
  const bounds = { minLength: Math.min(least, fields.length), maxLength: Math.min(most, fields.length) };
  return fc.uniqueArray(fc.constantFrom(...fields), bounds);
}

/** A field in its place among others, under a name of its own. */
function placed(
  on: GraphQLObjectType,
  all: readonly Selected[],
  field: Selected,
  place: number,
): fc.Arbitrary<Selection> {
  const isTwice = all.some((one, at) => at < place && one.name === field.name);
  // Two fields of one name must have the same arguments, and each part would have variables of its own.
  const hasParts = field.selections !== undefined && field.args.length === 0;
  return fc.tuple(wrapped, directive, fc.boolean()).map(([wrap, given, renamed]) => ({
    field: { ...field, alias: isTwice || renamed ? `a${place}` : undefined },
    wrapped: wrap === 'in two parts' && !hasParts ? 'plainly' : wrap,
    on: on.name,
    around: on.getInterfaces()[0]?.name ?? on.name,
    directive: given as Selection['directive'],
  }));
}

function selected(scope: Scope, field: Field, depth: number): fc.Arbitrary<Selected> {
  const type = getNamedType(field.type);
  const selections = isObjectType(type)
    ? selectionsOf(scope, type, depth)
    : isAbstractType(type)
      ? ofAbstract(scope, type, depth)
      : fc.constant(undefined);
  return fc
    .tuple(listArguments(scope, field), selections)
    .map(([args, under]) => ({ name: field.name, alias: undefined, args, selections: under }));
}

/**
 * Of some types of a union or an interface something: two of its types may have fields of one name and another type.
 */
export function ofAbstract(
  scope: Scope,
  abstract: GraphQLAbstractType,
  depth: number,
): fc.Arbitrary<Selection[]> {
  const types = scope.schema.getPossibleTypes(abstract);
  return fc
    .uniqueArray(fc.constantFrom(...types), { minLength: 1, maxLength: MOST_TYPES })
    .chain(some =>
      fc.tuple(
        ...some.map(type =>
          selectionsOf(scope, type, depth - 1).map(selections =>
            selections.map((one, at) => ({
              ...one,
              wrapped: one.wrapped === 'plainly' ? ('in an inline fragment' as const) : one.wrapped,
              field: { ...one.field, alias: `${type.name.toLowerCase()}${at}` },
            })),
          ),
        ),
      ),
    )
    .map(ofEach => [typeNameOf(abstract.name), ...ofEach.flat()]);
}

const typeNameOf = (on: string): Selection => ({
  field: TYPENAME_ITSELF,
  wrapped: 'plainly',
  on,
  around: on,
  directive: undefined,
});

function listArguments(scope: Scope, field: Field): fc.Arbitrary<Argument[]> {
  if (!takesFilter(field)) return fc.constant([]);
  const values = {
    filter: sometimesNull(filterOf(scope, getNamedType(field.type).name, 1)),
    orderBy: orderByOf(field),
    first: fc.constantFrom(0, 1, 2, 3, 5, 500),
  };
  return argumentsOf(field, maybe(values, 1));
}

const isComposite = ({ type }: Field): boolean => {
  const named = getNamedType(type);
  return isObjectType(named) || isAbstractType(named);
};

const takesFilter = ({ type, args }: Field): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type) && args.length > 0;
