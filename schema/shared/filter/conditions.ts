import type { FilterValue } from './declaration.js';

/** One of the conditions of a filter that must all hold. */
export interface Condition {
  readonly name: string;
  readonly value: unknown;
}

/** The conditions that must all hold, whether they stand beside each other or in a list under `and`. */
export function conditionsOf(filter: FilterValue): Condition[] {
  return Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) =>
      name === 'and' ? (value as FilterValue[]).flatMap(conditionsOf) : [{ name, value }],
    );
}

/** The filter that asks for all of these; two of them may have one name. */
export const allOf = (conditions: readonly Condition[]): FilterValue => ({
  and: conditions.map(({ name, value }) => ({ [name]: value })),
});

/** The operand where exactly one operator is given, and undefined otherwise. */
export function onlyOperator(operators: unknown): Condition | undefined {
  const given = Object.entries(operators ?? {}).filter(([, operand]) => operand !== undefined);
  const [name, value] = given[0] ?? [];
  return given.length === 1 && name !== undefined ? { name, value } : undefined;
}
