import { isInputObjectType } from 'graphql';
import type fc from 'fast-check';
import { kindOf } from '../check/value-kind.js';
import type { Filter } from '../check/conditions.js';
import { relationOf } from '../model/model.js';
import { inputOf, usingOperator, usingRelation, type Quantifier } from './filters.js';
import type { Scope } from './scope.js';

/** Something of filters that at least one operation must use. */
export interface ConditionGoal {
  readonly type: string;
  /** As the coverage counts it. */
  readonly name: string;
  readonly filter: fc.Arbitrary<Filter>;
}

/** Every operator of every kind of value, and every relation of every type with every quantifier. */
export function conditionGoals(scope: Scope, types: readonly string[]): ConditionGoal[] {
  return [...operatorGoals(scope, types), ...types.flatMap(type => relationGoals(scope, type))];
}

/** The types with filters. */
export function filteredTypes(scope: Scope): string[] {
  return Object.values(scope.schema.getTypeMap())
    .filter(isInputObjectType)
    .filter(input => 'and' in input.getFields())
    .map(({ name }) => name.replace(/Filter$/, ''));
}

export const operatorName = (kind: string, operator: string): string => `${kind} ${operator}`;

export const relationName = (type: string, relation: string, quantifier: string | undefined): string =>
  [type, relation, quantifier].filter(Boolean).join('.');

function operatorGoals(scope: Scope, types: readonly string[]): ConditionGoal[] {
  const uses = types.flatMap(type =>
    fieldsOf(scope, type).flatMap(field => {
      const input = inputOf(scope, type, field);
      const kind = kindOf(input) ?? '';
      return Object.keys(input.getFields()).map(operator => ({
        type,
        field,
        operator,
        name: operatorName(kind, operator),
      }));
    }),
  );
  // Each once, of another type each time, so that the types share them.
  return [...Map.groupBy(uses, ({ name }) => name)].flatMap(([name, able], turn) => {
    const use = able[(turn * 7) % able.length];
    return use
      ? [{ type: use.type, name, filter: usingOperator(scope, use.type, use.field, use.operator) }]
      : [];
  });
}

function relationGoals(scope: Scope, type: string): ConditionGoal[] {
  return relationsOf(scope, type).flatMap(relation =>
    quantifiersOf(type, relation).map(quantifier => ({
      type,
      name: relationName(type, relation, quantifier),
      filter: usingRelation(scope, type, relation, quantifier),
    })),
  );
}

const namesOf = (scope: Scope, type: string): string[] =>
  Object.keys(scope.input(`${type}Filter`).getFields()).filter(name => !['and', 'or', 'not'].includes(name));

const fieldsOf = (scope: Scope, type: string): string[] =>
  namesOf(scope, type).filter(name => !relationOf(type, name));

const relationsOf = (scope: Scope, type: string): string[] =>
  namesOf(scope, type).filter(name => relationOf(type, name));

function quantifiersOf(type: string, relation: string): (Quantifier | undefined)[] {
  return relationOf(type, relation)?.kind === 'toOne' ? [undefined] : ['some', 'every', 'none'];
}
