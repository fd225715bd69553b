import {
  execute,
  getNamedType,
  isListType,
  isObjectType,
  parse,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
} from 'graphql';
import { columnOf, isModelled, modelOf, relationOf } from '../model/model.js';
import type { Relation, Row } from '../model/type-model.js';
import { meets, type Filter } from './conditions.js';
import type { Cursors } from './cursors.js';
import { groupsOf, type GroupArguments } from './groups.js';
import { inOrder, type Term } from './order.js';
import { pageOf, type PageArguments } from './page.js';
import { refuseNulls, Refused, refuseUnlessSize } from './refused.js';
import { OF_ITS_OWN } from './own-fields.js';
import { isState, stateOf } from './states.js';
import { compare, type Comparable, type World } from './values.js';
import { citationsOf, discrepanciesOf, globalId, aliasesOf } from './provenance.js';

interface Context {
  readonly world: World;
  readonly cursors: Cursors;
}

type Resolve = GraphQLFieldResolver<unknown, Context>;

/** The answer to an operation, worked out in memory from the rows of the tables. */
export function answer(
  context: Context,
  document: string,
  variableValues: Readonly<Record<string, unknown>>,
): ExecutionResult {
  const result = execute({
    schema: context.world.schema,
    document: parse(document),
    variableValues,
    contextValue: context,
    fieldResolver: resolve,
  });
  if (result instanceof Promise) throw new Error('The check works in memory and waits for nothing.');
  for (const { originalError } of result.errors ?? [])
    if (!(originalError instanceof Refused)) throw originalError ?? new Error('The document is no good.');
  return result;
}

/** The records that a field of Query is about. */
export function recordsOf({ record }: World, field: string, type: string): readonly Row[] {
  const rows = record.rowsOf(type);
  if (field !== 'providers' && field !== 'providersAggregate') return rows;
  return rows.filter(({ pk }) =>
    record
      .where('programme_organisation', 'organisation_pk', pk)
      .some(({ role }) => role === 'DELIVERY' || role === 'VICTIMS_SUPPORT'),
  );
}

const resolve: Resolve = (source, args, context, info) => {
  if (info.parentType.name === 'Query') return ofQuery(args, context, info);
  return isModelled(info.parentType.name)
    ? ofRow(source as Row, args, context, info)
    : ofObject(source, info);
};

function ofQuery(args: object, { world, cursors }: Context, { fieldName, returnType }: GraphQLResolveInfo) {
  const [, type = '', kind] = /^(.*)(Connection|Aggregate)$/.exec(getNamedType(returnType).name) ?? [];
  const rows = recordsOf(world, fieldName, type);
  return kind === 'Connection'
    ? pageOf(world, cursors, { field: fieldName, type, rows }, args as PageArguments)
    : groupsOf(world, type, rows, args as GroupArguments);
}

/** What is no record: a page, a group and what stands in them. */
function ofObject(source: unknown, { fieldName, parentType }: GraphQLResolveInfo): unknown {
  const object = source as Readonly<Record<string, unknown>>;
  if (parentType.name.endsWith('DistinctCounts'))
    return (object['countDistinct'] as (name: string) => number)(fieldName);
  if (fieldName === 'countDistinct') return object;
  if (fieldName in object) return object[fieldName];
  return (object['statistics'] as typeof object | undefined)?.[fieldName] ?? null;
}

function ofRow(row: Row, args: object, { world }: Context, info: GraphQLResolveInfo): unknown {
  const { fieldName: field, parentType, returnType } = info;
  const type = parentType.name;
  const own = OF_ITS_OWN[`${type}.${field}`];
  if (own) return own(world.record, row);
  if (field === 'id') return globalId(type, row);
  // A document lists the citations of it, every other record those for it.
  if (field === 'citations' && type !== 'Source') return citationsOf(world.record, type, row);
  if (field === 'aliases') return aliasesOf(world.record, type, row);
  if (field === 'discrepancies') return discrepanciesOf(world.record, type, row);
  if (isState(type, field)) return { state: stateOf(world.record, type, field, row) };
  const relation = modelOf(type).lists?.[field] ?? relationOf(type, field);
  if (relation) return related(world, type, row, relation, args);

  const column = columnOf(field);
  if (!(column in row))
    throw new Error(`The check knows no ${type}.${field}: add it to tests/differential/model/.`);
  const value = row[column] ?? null;
  const named = getNamedType(returnType);
  if (value === null || isListType(returnType) || isObjectType(named)) return value;
  return ['Int', 'Float', 'GBP'].includes(named.name) ? Number(value) : value;
}

interface ListArguments {
  readonly filter?: Filter | null;
  readonly orderBy?: readonly Term[] | null;
  readonly first?: number | null;
}

function related(
  world: World,
  type: string,
  row: Row,
  relation: Relation,
  { filter, orderBy, first }: ListArguments,
): Row | Row[] | null {
  const all = world.record.related(type, row, relation);
  if (relation.kind === 'toOne') return all[0] ?? null;
  if (first != null) refuseUnlessSize(first);
  refuseNulls(filter ?? {});
  const found = all.filter(one => meets(world, relation.type, one, filter ?? {}));
  const byKey = inOrder(world, relation.type, found, orderBy ?? []);
  const own = relation.kind === 'inverse' ? relation.orderBy : undefined;
  const ordered =
    own === undefined || orderBy?.length
      ? byKey
      : byKey.toSorted((one, other) => compare(one[own] as Comparable, other[own] as Comparable));
  return ordered.slice(0, first ?? undefined);
}
