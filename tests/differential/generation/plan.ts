import fc from 'fast-check';
import { getNamedType } from 'graphql';
import { relationOf, modelOf } from '../model/model.js';
import { aggregateOf, groupKeysOf, havingPartsOf, orderPartsOf } from './aggregates.js';
import { orderFieldsOf } from './arguments.js';
import { conditionGoals, filteredTypes, type ConditionGoal } from './goals.js';
import { listOf } from './lists.js';
import type { Operation, Selected } from './operation.js';
import type { Scope } from './scope.js';
import { usingRelation } from './filters.js';

const LEAST_OF_EACH = 3;
const KEYS_AT_ONCE = 2;
// More would leave too few groups.
const HAVING_EVERY = 3;

/** One operation to be generated, on a root field. */
export interface Planned {
  readonly root: string;
  readonly operation: fc.Arbitrary<Operation>;
}

export interface Root {
  readonly name: string;
  readonly type: string;
  readonly kind: 'list' | 'groups';
}

/** The root fields that list records or group them. */
export function rootsOf(scope: Scope): Root[] {
  return Object.values(scope.object('Query').getFields()).flatMap((field): Root[] => {
    const [, type, kind] = /^(.*)(Connection|Aggregate)$/.exec(getNamedType(field.type).name) ?? [];
    if (type === undefined) return [];
    return [{ name: field.name, type, kind: kind === 'Connection' ? 'list' : 'groups' }];
  });
}

/**
 * Operations for each root field, which together use every operator, relation, order and key of groups. What one
 * operation is made to use is only a part of it.
 *
 * @param count how many at least
 */
export function plan(scope: Scope, count: number): Planned[] {
  const roots = rootsOf(scope);
  const goals = goalsByRoot(scope, roots);
  const once = roots.flatMap(root => round(scope, root, goals.get(root) ?? [], roots));
  const rounds = Array.from({ length: Math.ceil(count / once.length) }, () => once);
  return rounds.flat().slice(0, Math.max(count, once.length));
}

function goalsByRoot(scope: Scope, roots: readonly Root[]): Map<Root, ConditionGoal[]> {
  const goals = new Map<Root, ConditionGoal[]>(roots.map(root => [root, []]));
  for (const [turn, goal] of conditionGoals(scope, filteredTypes(scope)).entries()) {
    const { type, filter } = reachable(scope, roots, goal);
    const able = roots.filter(root => root.type === type);
    const root = able[turn % able.length];
    if (!root) throw new Error(`No root field is about ${type}.`);
    goals.get(root)?.push({ ...goal, filter });
  }
  return goals;
}

/** A goal of a type without a root field, seen from one that has a relation to it. */
function reachable(
  scope: Scope,
  roots: readonly Root[],
  goal: ConditionGoal,
): Pick<ConditionGoal, 'type' | 'filter'> {
  if (roots.some(({ type }) => type === goal.type)) return goal;
  for (const { type } of roots) {
    const [name] =
      Object.entries(modelOf(type).relations ?? {}).find(([, to]) => to.type === goal.type) ?? [];
    if (name === undefined) continue;
    const quantifier = relationOf(type, name)?.kind === 'toOne' ? undefined : 'some';
    return { type, filter: usingRelation(scope, type, name, quantifier, goal.filter) };
  }
  throw new Error(`No relation of a listed type leads to ${goal.type}.`);
}

function round(scope: Scope, root: Root, goals: readonly ConditionGoal[], roots: readonly Root[]): Planned[] {
  const { name, type, kind } = root;
  const field = scope.object('Query').getFields()[name];
  const orders = kind === 'list' && field ? orderFieldsOf(field) : [];
  const keys = kind === 'groups' ? groupKeysOf(scope, type) : [];
  const parts =
    kind === 'groups' ? { order: orderPartsOf(scope, type), having: havingPartsOf(scope, type) } : undefined;
  const length = Math.max(
    LEAST_OF_EACH,
    goals.length,
    orders.length,
    Math.ceil(keys.length / KEYS_AT_ONCE) + 1,
    parts?.order.length ?? 0,
    HAVING_EVERY * (parts?.having.length ?? 0),
  );
  return Array.from({ length }, (_, turn) => {
    const main =
      kind === 'list'
        ? listOf(scope, name, type, { condition: goals[turn]?.filter, order: orders[turn] })
        : aggregateOf(scope, name, type, {
            condition: goals[turn]?.filter,
            // The last of a round is grouped by whatever comes: one key, the same twice, or none.
            keys: turn === length - 1 ? [] : keysOfTurn(keys, turn),
            orderPart: turnOf(parts?.order ?? [], turn),
            havingPart:
              turn % HAVING_EVERY === 0 ? turnOf(parts?.having ?? [], turn / HAVING_EVERY) : undefined,
          });
    const operation = turn % 4 === 3 ? besides(scope, main, roots) : main.map(one => ({ roots: [one] }));
    return { root: name, operation };
  });
}

/** The root field with any list beside it in the same operation. */
function besides(
  scope: Scope,
  main: fc.Arbitrary<Selected>,
  roots: readonly Root[],
): fc.Arbitrary<Operation> {
  const lists = roots.filter(({ kind }) => kind === 'list');
  const other = fc.constantFrom(...lists).chain(({ name, type }) => listOf(scope, name, type, {}));
  return fc.tuple(main, other).map(([one, two]) => ({ roots: [one, { ...two, alias: 'besides' }] }));
}

function keysOfTurn(keys: readonly string[], turn: number): string[] {
  const pairs = Math.ceil(keys.length / KEYS_AT_ONCE);
  const from = pairs > 0 ? (turn % pairs) * KEYS_AT_ONCE : 0;
  return keys.slice(from, from + KEYS_AT_ONCE);
}

const turnOf = (parts: readonly string[], turn: number): string | undefined => parts[turn % parts.length];
