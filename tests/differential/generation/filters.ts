import fc from 'fast-check';
import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import { relationOf } from '../model/model.js';
import { codesOf, kindOf } from '../check/value-kind.js';
import type { Filter } from '../check/conditions.js';
import type { Scope } from './scope.js';
import { operandOf } from './values.js';

const JUNCTIONS = ['and', 'or', 'not'];
const QUANTIFIERS = ['some', 'every', 'none'] as const;
export type Quantifier = (typeof QUANTIFIERS)[number];

/** A filter of a type: conditions on fields and relations, joined by `and`, `or` and `not` as deep as told. */
export function filterOf(scope: Scope, type: string, depth: number): fc.Arbitrary<Filter> {
  const conditions = someOf(
    namesOf(scope, type, depth),
    name => conditionOf(scope, type, name, depth - 1),
    2,
  );
  if (depth <= 0) return conditions;
  const deeper = fc.constant(undefined).chain(() => filterOf(scope, type, depth - 1));
  return fc.oneof(
    { weight: 6, arbitrary: conditions },
    {
      weight: 2,
      arbitrary: fc
        .oneof(fc.array(deeper, { minLength: 2, maxLength: 3 }), fc.array(deeper, { maxLength: 1 }))
        .map(or => ({ or })),
    },
    { weight: 1, arbitrary: fc.array(deeper, { maxLength: 2 }).map(and => ({ and })) },
    { weight: 1, arbitrary: deeper.map(not => ({ not })) },
    { weight: 1, arbitrary: fc.tuple(conditions, deeper).map(([one, not]) => ({ ...one, not })) },
  );
}

function namesOf(scope: Scope, type: string, depth: number): string[] {
  const names = Object.keys(scope.input(`${type}Filter`).getFields());
  return names.filter(name => !JUNCTIONS.includes(name) && (depth > 0 || !relationOf(type, name)));
}

function conditionOf(scope: Scope, type: string, name: string, depth: number): fc.Arbitrary<unknown> {
  const relation = relationOf(type, name);
  if (!relation) return operatorsOf(scope, type, name);
  const condition = fc.oneof(
    { weight: 4, arbitrary: filterOf(scope, relation.type, depth) },
    { weight: 1, arbitrary: fc.constant({}) },
  );
  return relation.kind === 'toOne' ? condition : someOf(QUANTIFIERS, () => condition, 2);
}

/** Operators of a field with operands. */
function operatorsOf(scope: Scope, type: string, field: string): fc.Arbitrary<Filter> {
  const input = inputOf(scope, type, field);
  const usual = someOf(Object.keys(input.getFields()), operator => operand(scope, type, field, operator), 2);
  return fc.oneof({ weight: 30, arbitrary: usual }, { weight: 1, arbitrary: fc.constant({}) });
}

function operand(scope: Scope, type: string, field: string, operator: string): fc.Arbitrary<unknown> {
  const input = inputOf(scope, type, field);
  const kind = kindOf(input);
  const element = getNamedType(input.getFields()[operator]?.type);
  if (!kind || !element) throw new Error(`${type}.${field} has no operator ${operator}.`);
  const known = scope.pools.of(type, field);
  return operandOf(kind, operator, known, codesOf(scope.schema, element.name));
}

/** A filter that uses one operator of one field. */
export const usingOperator = (
  scope: Scope,
  type: string,
  field: string,
  operator: string,
): fc.Arbitrary<Filter> =>
  operand(scope, type, field, operator).map(value => ({ [field]: { [operator]: value } }));

/** A filter that goes along one relation. */
export function usingRelation(
  scope: Scope,
  type: string,
  name: string,
  quantifier: Quantifier | undefined,
  condition?: fc.Arbitrary<Filter>,
): fc.Arbitrary<Filter> {
  const relation = relationOf(type, name);
  if (!relation) throw new Error(`${type} has no relation ${name}.`);
  const any = fc.oneof(filterOf(scope, relation.type, 1), fc.constant({}));
  return (condition ?? any).map(one => ({ [name]: quantifier === undefined ? one : { [quantifier]: one } }));
}

export const inputOf = (scope: Scope, type: string, field: string): GraphQLInputObjectType => {
  const input = getNamedType(scope.input(`${type}Filter`).getFields()[field]?.type);
  if (!isInputObjectType(input)) throw new Error(`${type} has no filter ${field}.`);
  return input;
};

/** An object with some of the names, each with a value of its own arbitrary. */
export function someOf(
  names: readonly string[],
  valueOf: (name: string) => fc.Arbitrary<unknown>,
  most: number,
): fc.Arbitrary<Filter> {
  if (names.length === 0) return fc.constant({});
  // Mostly one: all of several must hold, and soon nothing does.
  const number = fc.oneof(
    { weight: 3, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.constant(most) },
  );
  return number
    .chain(maxLength => fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength }))
    .chain(chosen =>
      fc
        .tuple(...chosen.map(valueOf))
        .map(values => Object.fromEntries(chosen.map((name, at) => [name, values[at]]))),
    );
}
