import { isList } from '../filter/field-value.js';
import { walk } from '../filter/related.js';
import type { FilterDeclaration, FilterField } from '../filter/declaration.js';

/** Something that records can be grouped by: a field's value, or the record that relations lead to. */
export interface GroupKey {
  readonly name: string;
  readonly path: string;
  readonly description: string;
}

// Amounts and dates seldom repeat, and the natural key never does.
const GROUPED_KINDS = new Set([
  'text',
  'integer',
  'financialYear',
  'financialYears',
  'boolean',
  'code',
  'codes',
]);

/** What the records of a type can be grouped by. Complete once every domain has contributed. */
export function groupKeys({ fields, groups, key }: FilterDeclaration): GroupKey[] {
  const own = Object.entries(fields)
    .filter(([name, field]) => GROUPED_KINDS.has(field.kind) && !field.measuredOnly && name !== key)
    .map(([name, { description }]) => ({ name, path: name, description }));
  const related = Object.entries(groups).map(([name, { path, description }]) => ({
    name,
    path,
    description,
  }));
  return [...own, ...related];
}

/** What a group key holds: a value of a field, or a record of a type. */
export type KeyEnd =
  | {
      readonly kind: 'value';
      readonly declaration: FilterDeclaration;
      readonly name: string;
      readonly field: FilterField;
    }
  | { readonly kind: 'record'; readonly declaration: FilterDeclaration };

export function endOf(declaration: FilterDeclaration, { path }: GroupKey): KeyEnd {
  const { end, field: name } = walk(declaration, path);
  const field = name === undefined ? undefined : end.fields[name];
  return name === undefined || field === undefined
    ? { kind: 'record', declaration: end }
    : { kind: 'value', declaration: end, name, field };
}

/** Whether a record may be in several groups of a key, because it has several values of it. */
export function isManifold(declaration: FilterDeclaration, { path }: GroupKey): boolean {
  const { steps, end, field } = walk(declaration, path);
  const last = field === undefined ? undefined : end.fields[field];
  return steps.some(step => step.relation.join.kind !== 'reference') || (last !== undefined && isList(last));
}

/** A key that records are grouped by, with its column in the groups. */
export interface Grouped extends GroupKey {
  readonly column: string;
  readonly end: KeyEnd;
}

/** The keys of these names, in their order. */
export function groupedBy(declaration: FilterDeclaration, names: readonly string[]): Grouped[] {
  const keys = new Map(groupKeys(declaration).map(key => [key.name, key]));
  return names.map((name, index) => {
    const key = keys.get(name);
    if (!key) throw new Error(`${declaration.typeName} cannot be grouped by "${name}".`);
    return { ...key, column: `k${index}`, end: endOf(declaration, key) };
  });
}
