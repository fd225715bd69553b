import fc from 'fast-check';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  type GraphQLInputObjectType,
} from 'graphql';
import type { Filter } from '../check/conditions.js';
import { kindOf } from '../check/value-kind.js';
import { enumName } from '../model/model.js';
import { argumentsOf, given, maybe, size } from './arguments.js';
import { filterOf, someOf } from './filters.js';
import { filterFor, select } from './lists.js';
import type { Selected, Selection } from './operation.js';
import type { Scope } from './scope.js';
import { selectionsOf } from './selections.js';
import { operandOf } from './values.js';

/** What an operation on groups is made to use. */
export interface GroupGoal {
  readonly condition?: fc.Arbitrary<Filter> | undefined;
  /** What the records are grouped by; without any, whatever comes. */
  readonly keys: readonly string[];
  /** What the groups are ordered by: `COUNT`, `KEY`, `DISTINCT`, `SUM`, … */
  readonly orderPart?: string | undefined;
  /** What the groups are chosen by: `count`, `countDistinct`, `sum`, … */
  readonly havingPart?: string | undefined;
}

/** A root field that groups the records of a type. */
export function aggregateOf(
  scope: Scope,
  name: string,
  type: string,
  goal: GroupGoal,
): fc.Arbitrary<Selected> {
  const field = scope.object('Query').getFields()[name];
  if (!field) throw new Error(`Query has no field ${name}.`);
  return keysOf(scope, type, goal.keys)
    .chain(groupBy => {
      const filter = filterFor(filterOf(scope, type, 1), goal.condition);
      const order = orderByOf(scope, type, groupBy, goal.orderPart);
      const having = havingOf(scope, type, goal.havingPart);
      const values = fc
        .tuple(
          given('filter', filter, goal.condition !== undefined, 1),
          given('orderBy', order, goal.orderPart !== undefined, 1),
          given('having', having, goal.havingPart !== undefined, 1),
          maybe({ first: size }, 1),
        )
        .map(parts => Object.assign({ groupBy }, ...parts) as Record<string, unknown>)
        // Without a key the argument is left out, as most clients do.
        .map(({ groupBy: keys, ...rest }) =>
          (keys as string[]).length > 0 ? { groupBy: keys, ...rest } : rest,
        );
      return fc.tuple(argumentsOf(field, values), groupsOf(scope, type, groupBy));
    })
    .map(([args, selections]) => ({ name, alias: undefined, args, selections }));
}

export function groupKeysOf(scope: Scope, type: string): string[] {
  const keys = scope.schema.getType(`${type}GroupBy`);
  return isEnumType(keys) ? keys.getValues().map(value => value.name) : [];
}

function keysOf(scope: Scope, type: string, must: readonly string[]): fc.Arbitrary<string[]> {
  const keys = groupKeysOf(scope, type);
  if (keys.length === 0) return fc.constant([]);
  return must.length > 0
    ? fc.shuffledSubarray([...must], { minLength: must.length })
    : fc.array(fc.constantFrom(...keys), { maxLength: 2 });
}

export function orderPartsOf(scope: Scope, type: string): string[] {
  return [...new Set(orderFieldsOf(scope, type).map(partOf))];
}

const partOf = (field: string): string => field.split('_')[0] ?? '';

function orderFieldsOf(scope: Scope, type: string): string[] {
  const fields = scope.schema.getType(`${type}GroupOrderField`);
  return isEnumType(fields) ? fields.getValues().map(value => value.name) : [];
}

function orderByOf(scope: Scope, type: string, groupBy: readonly string[], part: string | undefined) {
  const fields = orderFieldsOf(scope, type);
  const possible = fields.filter(
    field => partOf(field) !== 'KEY' || groupBy.includes(field.slice('KEY_'.length)),
  );
  const wanted = possible.filter(field => part !== undefined && partOf(field) === part);
  const term = (names: readonly string[]) =>
    fc.record(
      {
        field: fc.constantFrom(...names),
        direction: fc.constantFrom('ASC', 'DESC'),
        nulls: fc.constantFrom('FIRST', 'LAST'),
      },
      { requiredKeys: ['field'], noNullPrototype: true },
    );
  // Now and then by a key that the records are not grouped by, which is refused.
  const any = fc.oneof({ weight: 40, arbitrary: term(possible) }, { weight: 1, arbitrary: term(fields) });
  return fc
    .tuple(wanted.length > 0 ? term(wanted) : any, fc.array(any, { maxLength: 1 }))
    .map(([first, others]) => [first, ...others]);
}

export function havingPartsOf(scope: Scope, type: string): string[] {
  return Object.keys(scope.input(`${type}Having`).getFields());
}

function havingOf(scope: Scope, type: string, part: string | undefined): fc.Arbitrary<Filter> {
  const fields = scope.input(`${type}Having`).getFields();
  const conditions = (name: string) => {
    const input = getNamedType(fields[name]?.type) as GraphQLInputObjectType;
    return kindOf(input) ? operators(scope, type, name, input) : ofEach(scope, type, input);
  };
  if (part === undefined) return someOf(Object.keys(fields), conditions, 2);
  return conditions(part).map(one => ({ [part]: one }));
}

function ofEach(scope: Scope, type: string, input: GraphQLInputObjectType): fc.Arbitrary<Filter> {
  const fields = input.getFields();
  return someOf(
    Object.keys(fields),
    name => {
      const of = getNamedType(fields[name]?.type);
      if (!isInputObjectType(of)) throw new Error(`${input.name}.${name} takes no operators.`);
      return operators(scope, type, name, of);
    },
    2,
  );
}

function operators(
  scope: Scope,
  type: string,
  name: string,
  input: GraphQLInputObjectType,
): fc.Arbitrary<Filter> {
  const kind = kindOf(input);
  if (!kind) throw new Error(`${input.name} takes no operators.`);
  // Counts are small; what is measured has values like those of the records.
  const measured = name in scope.input(`${type}Filter`).getFields() && kind !== 'integer';
  const known = measured ? scope.pools.of(type, name) : [1, 1, 1, 1, 2, 2, 3];
  const named = Object.keys(input.getFields());
  return fc.oneof(
    { weight: 1, arbitrary: someOf(named, operator => operandOf(kind, operator, known, []), 2) },
    // Of which most groups have some.
    {
      weight: 2,
      arbitrary: someOf(['gte', 'ne', 'lte'], operator => operandOf(kind, operator, known, []), 1),
    },
  );
}

function groupsOf(scope: Scope, type: string, groupBy: readonly string[]): fc.Arbitrary<Selection[]> {
  const group = `${type}Group`;
  const on = `${type}Aggregate`;
  return fc
    .tuple(keySelections(scope, type, groupBy), selectionsOf(scope, scope.object(group), 1), fc.boolean())
    .map(([key, others, counted]) => [
      select('groups', on, [
        ...(key.length > 0 ? [select('key', group, key)] : []),
        select('count', group),
        select('overlapping', group),
        ...others.filter(({ field }) => !['key', 'count', 'overlapping'].includes(field.name)),
      ]),
      ...(counted ? [select('groupCount', on)] : []),
    ]);
}

/** Every part of the key, without which two groups would look alike, and maybe another, which is null. */
function keySelections(scope: Scope, type: string, groupBy: readonly string[]): fc.Arbitrary<Selection[]> {
  const key = scope.object(`${type}GroupKey`);
  const fields = Object.values(key.getFields());
  const grouped = fields.filter(({ name }) => groupBy.includes(enumName(name)));
  return fc.array(fc.constantFrom(...fields), { maxLength: 1 }).chain(another =>
    fc.tuple(
      ...[...new Set([...grouped, ...another])].map(field => {
        const named = getNamedType(field.type);
        const under = isObjectType(named) ? selectionsOf(scope, named, 1) : fc.constant(undefined);
        return under.map(selections => select(field.name, key.name, selections));
      }),
    ),
  );
}
