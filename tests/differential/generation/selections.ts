import fc from 'fast-check';
import {
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLObjectType,
  type GraphQLUnionType,
} from 'graphql';
import { isAnswered } from '../check/answered.js';
import { argumentsOf, maybe, orderByOf, sometimesNull, type Field } from './arguments.js';
import { filterOf } from './filters.js';
import type { Argument, Selected, Selection } from './operation.js';
import type { Scope } from './scope.js';

const MOST_LEAVES = 4;
const MOST_OBJECTS = 2;

const wrapped = fc.constantFrom(
  'plainly',
  'plainly',
  'plainly',
  'in an inline fragment',
  'in a fragment' as const,
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
  const fields = Object.values(type.getFields()).filter(({ name }) => isAnswered(name));
  const isLeaf = (field: Field) => !isComposite(field);
  return fc
    .tuple(
      chosen(fields.filter(isLeaf), 1, MOST_LEAVES),
      depth > 0 ? chosen(fields.filter(isComposite), 0, MOST_OBJECTS) : fc.constant([]),
      fc.boolean(),
    )
    .chain(([leaves, objects, again]) => {
      // The same list twice, each time of other records.
      const twice = again ? objects.filter(takesFilter).slice(0, 1) : [];
      return fc.tuple(...[...leaves, ...objects, ...twice].map(field => selected(scope, field, depth - 1)));
    })
    .chain(all => fc.tuple(...all.map((field, place) => placed(type.name, all, field, place))));
}

function chosen(fields: readonly Field[], least: number, most: number): fc.Arbitrary<Field[]> {
  if (fields.length === 0) return fc.constant([]);
  const bounds = { minLength: Math.min(least, fields.length), maxLength: Math.min(most, fields.length) };
  return fc.uniqueArray(fc.constantFrom(...fields), bounds);
}

/** A field in its place among others, under a name of its own. */
function placed(
  on: string,
  all: readonly Selected[],
  field: Selected,
  place: number,
): fc.Arbitrary<Selection> {
  const isTwice = all.some((one, at) => at < place && one.name === field.name);
  return fc.tuple(wrapped, directive, fc.boolean()).map(([wrap, given, renamed]) => ({
    field: { ...field, alias: isTwice || renamed ? `a${place}` : undefined },
    wrapped: wrap as Selection['wrapped'],
    on,
    directive: given as Selection['directive'],
  }));
}

function selected(scope: Scope, field: Field, depth: number): fc.Arbitrary<Selected> {
  const type = getNamedType(field.type);
  const selections = isObjectType(type)
    ? selectionsOf(scope, type, depth)
    : isUnionType(type)
      ? ofUnion(scope, type, depth)
      : fc.constant(undefined);
  return fc
    .tuple(listArguments(scope, field), selections)
    .map(([args, under]) => ({ name: field.name, alias: undefined, args, selections: under }));
}

/** Of each type of a union something: two of its types may have fields of one name and another type. */
function ofUnion(scope: Scope, union: GraphQLUnionType, depth: number): fc.Arbitrary<Selection[]> {
  const ofEach = union.getTypes().map(type =>
    selectionsOf(scope, type, depth - 1).map(selections =>
      selections.map((one, at) => ({
        ...one,
        wrapped: 'in an inline fragment' as const,
        field: { ...one.field, alias: `${type.name.toLowerCase()}${at}` },
      })),
    ),
  );
  return fc.tuple(...ofEach).map(all => all.flat());
}

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
  return isObjectType(named) || isUnionType(named);
};

const takesFilter = ({ type, args }: Field): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type) && args.length > 0;
