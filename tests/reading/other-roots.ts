import fc from 'fast-check';
import { isAbstractType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { globalId } from '../differential/check/provenance.js';
import type { World } from '../differential/check/values.js';
import { codesOf } from '../differential/check/value-kind.js';
import { argumentsOf, maybe } from '../differential/generation/arguments.js';
import type { Operation, Selected, Selection } from '../differential/generation/operation.js';
import type { Planned } from '../differential/generation/plan.js';
import type { Scope } from '../differential/generation/scope.js';
import { ofAbstract, selectionsOf } from '../differential/generation/selections.js';
import { isModelled } from '../differential/model/model.js';

const DEPTH = 3;
const NODES_OF_A_ROUND = 6;
const SEARCHES_OF_A_ROUND = 3;

/** Operations on the root fields that are neither lists nor groups. */
export function planOthers(scope: Scope, world: World): Planned[] {
  const fields = Object.values(scope.object('Query').getFields());
  const single = fields.filter(({ args }) => args.length === 1 && args[0]?.name !== 'id');
  return [
    ...Array.from({ length: NODES_OF_A_ROUND }, () => planned('node', nodeOf(scope, world))),
    ...Array.from({ length: SEARCHES_OF_A_ROUND }, () => planned('search', searchOf(scope))),
    planned('spend', spendOf(scope)),
    ...single.map(field => planned(field.name, oneOf(scope, field))),
    planned('__typename', fc.constant(TYPENAME)),
  ];
}

const planned = (root: string, selected: fc.Arbitrary<Selected>): Planned => ({
  root,
  operation: selected.map((one): Operation => ({ roots: [one] })),
});

const TYPENAME: Selected = { name: '__typename', alias: 'a', args: [], selections: undefined };

function rootOf(
  scope: Scope,
  name: string,
  values: fc.Arbitrary<Readonly<Record<string, unknown>>>,
  selections: fc.Arbitrary<Selection[]>,
): fc.Arbitrary<Selected> {
  const field = scope.object('Query').getFields()[name];
  if (!field) throw new Error(`Query has no field ${name}.`);
  return fc
    .tuple(argumentsOf(field, values), selections)
    .map(([args, under]) => ({ name, alias: undefined, args, selections: under }));
}

/** Records of every type, now and then one that there is not, and what is no identifier. */
function nodeOf(scope: Scope, world: World): fc.Arbitrary<Selected> {
  const node = scope.schema.getType('Node');
  if (!isAbstractType(node)) throw new Error('The schema has no interface Node.');
  const types = scope.schema.getPossibleTypes(node).filter(({ name }) => isModelled(name));
  const withRecords = types.filter(({ name }) => world.record.rowsOf(name).length > 0);
  return fc.constantFrom(...withRecords).chain((type: GraphQLObjectType) => {
    const ids = fc.constantFrom(...world.record.rowsOf(type.name)).map(row => globalId(type.name, row));
    const other = Buffer.from(`${type.name}:none such`).toString('base64url');
    const id = fc.oneof(
      { weight: 12, arbitrary: ids },
      { weight: 1, arbitrary: fc.constantFrom(other, 'none', 'UGVyc29uOjE') },
    );
    const ofType = selectionsOf(scope, type, DEPTH).map(selections =>
      selections.map(one => ({
        ...one,
        wrapped: one.wrapped === 'plainly' ? ('in an inline fragment' as const) : one.wrapped,
      })),
    );
    const ofOthers = ofAbstract(scope, node, 1);
    const selections = fc.tuple(ofOthers, ofType).map(([others, own]) => [...own, ...others]);
    return rootOf(scope, 'node', fc.record({ id }), selections);
  });
}

/** Words of the record, some of them mistyped, and words that are nowhere. */
function searchOf(scope: Scope): fc.Arbitrary<Selected> {
  const known = ['Programme', 'Organisation', 'PoliceForceArea'].flatMap(type =>
    scope.pools.of(type, 'name').map(String),
  );
  const words = fc.constantFrom(...known).chain(name => {
    const all = name.split(/\s+/);
    return fc
      .tuple(fc.nat(all.length - 1), fc.integer({ min: 1, max: 3 }))
      .map(([from, count]) => all.slice(from, from + count).join(' '));
  });
  const mistyped = fc
    .tuple(words, fc.nat(20))
    .map(([text, place]) => text.slice(0, place % text.length) + text.slice((place % text.length) + 1));
  const text = fc.oneof(
    { weight: 6, arbitrary: words },
    { weight: 3, arbitrary: mistyped },
    { weight: 1, arbitrary: fc.constantFrom('zzzz qqqq', 'E23000009', 'a', '%', 'drive zzzz', "'; --") },
  );
  const types = fc.subarray([...codesOf(scope.schema, 'SearchableType')]);
  const more = maybe({ types, first: fc.constantFrom(1, 2, 10, 100, 0) }, 0.5);
  const values = fc.tuple(text, more).map(([one, others]) => ({ text: one, ...others }));
  return rootOf(scope, 'search', values, selectionsOf(scope, scope.object('SearchHit'), 2));
}

function spendOf(scope: Scope): fc.Arbitrary<Selected> {
  const some = (codelist: string) => fc.subarray([...codesOf(scope.schema, codelist)]);
  const streams = scope.pools.of('FundingStream', 'slug');
  const values = maybe(
    {
      focus: some('Focus'),
      kinds: some('StrandKind'),
      stream: fc.constantFrom<unknown>(...streams, ...streams, 'none'),
    },
    0.5,
  );
  return rootOf(scope, 'spend', values, selectionsOf(scope, scope.object('Spend'), DEPTH));
}

/** One record by the argument that names it. */
function oneOf(scope: Scope, { name, type, args }: GraphQLField<unknown, unknown>): fc.Arbitrary<Selected> {
  const [key] = args;
  if (!isObjectType(type) || !key) throw new Error(`${name} does not find one record.`);
  const known = scope.pools.of(type.name, key.name);
  const value = fc.constantFrom<unknown>(...known, ...known, 'none');
  return rootOf(
    scope,
    name,
    value.map(one => ({ [key.name]: one })),
    selectionsOf(scope, type, DEPTH),
  );
}
