import type { Filter } from './check/conditions.js';
import { kindOf } from './check/value-kind.js';
import { groupKeysOf, havingPartsOf, orderPartsOf } from './generation/aggregates.js';
import { orderFieldsOf } from './generation/arguments.js';
import { conditionGoals, filteredTypes, operatorName, relationName } from './generation/goals.js';
import { CursorAt, type Operation, type Selected } from './generation/operation.js';
import { rootsOf } from './generation/plan.js';
import type { Scope } from './generation/scope.js';
import { inputOf } from './generation/filters.js';
import { relationOf } from './model/model.js';

/** What the operations have used, so that a generator that leaves something out is found. */
export class Coverage {
  readonly #scope: Scope;
  readonly #used = new Set<string>();
  #answers = 0;
  #withRecords = 0;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  add({ roots }: Operation, isEmpty: boolean): void {
    this.#answers++;
    if (!isEmpty) this.#withRecords++;
    if (roots.length > 1) this.#used.add('two root fields');
    for (const root of roots) this.#root(root);
  }

  get operations(): number {
    return this.#answers;
  }

  /** Which share of the operations has found something. */
  get shareWithRecords(): number {
    return this.#withRecords / this.#answers;
  }

  /** What no operation has used. */
  get missing(): string[] {
    return expected(this.#scope).filter(name => !this.#used.has(name));
  }

  #root(root: Selected): void {
    const { name, type, kind } = rootsOf(this.#scope).find(one => one.name === root.name) ?? {};
    if (name === undefined || type === undefined) return;
    this.#used.add(`root ${name}`);
    const given = Object.fromEntries(root.args.map(arg => [arg.name, arg.value]));
    this.#filter(type, given['filter']);
    const sides = ['first', 'last', 'after', 'before'].filter(side => given[side] != null);
    if (kind === 'list') this.#used.add(`page ${sides.join(' ')}`);
    for (const term of (given['orderBy'] ?? []) as Record<string, string>[]) {
      this.#used.add(
        kind === 'list' ? `order ${name} ${term['field']}` : `order ${type} ${term['field']?.split('_')[0]}`,
      );
      this.#used.add(`direction ${term['direction']}`).add(`nulls ${term['nulls']}`);
    }
    for (const key of (given['groupBy'] ?? []) as string[]) this.#used.add(`key ${type} ${key}`);
    for (const part of Object.keys(given['having'] ?? {})) this.#used.add(`having ${type} ${part}`);
    this.#selected(root);
  }

  #selected({ alias, args, selections }: Selected): void {
    if (alias !== undefined) this.#used.add('alias');
    for (const { given, value } of args) {
      this.#used.add(given);
      if (value === undefined) this.#used.add('variable not given');
      if (value instanceof CursorAt) this.#used.add('cursor');
    }
    for (const { field, wrapped, directive } of selections ?? []) {
      this.#used.add(wrapped);
      if (field.name === '__typename') this.#used.add('__typename');
      if (directive) this.#used.add(`${directive.name} ${directive.value}`);
      if (field.args.length > 0)
        for (const { name } of field.args) this.#used.add(`related list with ${name}`);
      this.#selected(field);
    }
  }

  #filter(type: string, filter: unknown): void {
    for (const [name, value] of Object.entries((filter ?? {}) as Filter)) {
      if (name === 'and' || name === 'or' || name === 'not') {
        this.#used.add(name);
        for (const one of [value].flat()) this.#filter(type, one);
        continue;
      }
      const relation = relationOf(type, name);
      if (!relation) {
        const kind = kindOf(inputOf(this.#scope, type, name)) ?? '';
        for (const operator of Object.keys(value ?? {})) this.#used.add(operatorName(kind, operator));
      } else if (relation.kind === 'toOne') {
        this.#used.add(relationName(type, name, undefined));
        this.#filter(relation.type, value);
      } else {
        for (const [quantifier, one] of Object.entries(value ?? {})) {
          this.#used.add(relationName(type, name, quantifier));
          this.#filter(relation.type, one);
        }
      }
    }
  }
}

const FEATURES = [
  ...['and', 'or', 'not', 'alias', '__typename', 'variable not given', 'two root fields', 'cursor'],
  ...['as a literal', 'by a variable', 'by a default', 'in parts by variables'],
  ...['plainly', 'in an inline fragment', 'in a fragment', 'in nested fragments', 'in two parts'],
  ...['include true', 'include false', 'skip true', 'skip false'],
  ...['related list with filter', 'related list with orderBy', 'related list with first'],
  ...['direction ASC', 'direction DESC', 'nulls FIRST', 'nulls LAST'],
  ...[
    'page first',
    'page last',
    'page first after',
    'page last before',
    'page first before',
    'page last after',
  ],
  ...['page first after before', 'page last after before'],
];

/** Everything of the schema that the operations are to use. */
function expected(scope: Scope): string[] {
  const query = scope.object('Query').getFields();
  const ofRoots = rootsOf(scope).flatMap(({ name, type, kind }) => {
    const field = query[name];
    if (kind === 'list')
      return [`root ${name}`, ...(field ? orderFieldsOf(field) : []).map(one => `order ${name} ${one}`)];
    return [
      `root ${name}`,
      ...groupKeysOf(scope, type).map(key => `key ${type} ${key}`),
      ...orderPartsOf(scope, type).map(part => `order ${type} ${part}`),
      ...havingPartsOf(scope, type).map(part => `having ${type} ${part}`),
    ];
  });
  const ofFilters = conditionGoals(scope, filteredTypes(scope)).map(({ name }) => name);
  return [...new Set([...FEATURES, ...ofRoots, ...ofFilters])];
}
