import { relationOf } from '../model/model.js';
import type { Row } from '../model/type-model.js';
import type { ValueKind } from './value-kind.js';
import { comparable, kindOfField, valueOf, type Value, type World } from './values.js';

export type Filter = Readonly<Record<string, unknown>>;

/** Whether a record meets a filter. What is not known to be met is not met, so that `not` finds it. */
export function meets(world: World, type: string, row: Row, filter: Filter): boolean {
  return Object.entries(filter).every(([name, value]) => {
    if (name === 'and') return (value as Filter[]).every(one => meets(world, type, row, one));
    if (name === 'or') return (value as Filter[]).some(one => meets(world, type, row, one));
    if (name === 'not') return !meets(world, type, row, value as Filter);
    const relation = relationOf(type, name);
    if (!relation) {
      const kind = kindOfField(world, type, name);
      return holds(kind, valueOf(world, type, name, row), value as Filter);
    }
    const related = world.record.related(type, row, relation);
    const isMet = (condition: unknown) => (one: Row) => meets(world, relation.type, one, condition as Filter);
    if (relation.kind === 'toOne') return related.some(isMet(value));
    const { some, every, none } = value as Filter;
    return (
      (some === undefined || related.some(isMet(some))) &&
      (every === undefined || related.every(isMet(every))) &&
      (none === undefined || !related.some(isMet(none)))
    );
  });
}

/** Whether all operators hold for a value. */
export function holds(kind: ValueKind, value: Value, operators: Filter): boolean {
  return Object.entries(operators).every(([operator, operand]) => {
    if (operator === 'isNull') return (value === null) === operand;
    if (value === null) return false;
    return Array.isArray(value)
      ? listHolds(value, operator, operand)
      : valueHolds(kind, value as string | number | boolean, operator, operand);
  });
}

function listHolds(values: readonly string[], operator: string, operand: unknown): boolean {
  const has = (one: string) => values.includes(one);
  switch (operator) {
    case 'has':
      return has(operand as string);
    case 'in':
      return (operand as string[]).some(has);
    case 'all':
      return (operand as string[]).every(has);
    case 'notIn':
      return !(operand as string[]).some(has);
    default:
      throw new Error(`The check knows no operator ${operator} of lists.`);
  }
}

function valueHolds(
  kind: ValueKind,
  value: string | number | boolean,
  operator: string,
  operand: unknown,
): boolean {
  const own = comparable(kind, value);
  const of = (one: unknown) => comparable(kind, one as string | number | boolean);
  const text = (one: unknown) => String(one).toLowerCase();
  switch (operator) {
    case 'eq':
      return own === of(operand);
    case 'ne':
      return own !== of(operand);
    case 'in':
      return (operand as unknown[]).some(one => own === of(one));
    case 'notIn':
      return !(operand as unknown[]).some(one => own === of(one));
    case 'gt':
      return own > of(operand);
    case 'gte':
      return own >= of(operand);
    case 'lt':
      return own < of(operand);
    case 'lte':
      return own <= of(operand);
    case 'contains':
      return text(value).includes(text(operand));
    case 'startsWith':
      return text(value).startsWith(text(operand));
    default:
      throw new Error(`The check knows no operator ${operator}.`);
  }
}
