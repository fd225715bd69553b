import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query } from 'type-graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../connection.js';
import type { RequestContext } from '../context.js';
import type { FilterDeclaration, FilterValue } from '../filter/declaration.js';
import { readable } from '../readable.js';
import { aggregateTypes, type AggregateTypes } from './aggregate-types.js';
import { toQuestion, type AggregateArgs } from './group-question.js';
import { readGroups } from './read-groups.js';
import { selectedUnder } from './selected-under.js';
import { statisticsOf } from './statistics.js';

interface Aggregated {
  /** The root field. */
  readonly field: string;
  readonly declaration: FilterDeclaration;
  /** Holds for every record, whatever the client asks. */
  readonly scope?: FilterValue | undefined;
  readonly description: string;
}

const types = new Map<FilterDeclaration, AggregateTypes | undefined>();

function typesOf(declaration: FilterDeclaration): AggregateTypes {
  const made = types.get(declaration);
  if (!made) throw new Error(`The groups of ${declaration.typeName} are not complete yet.`);
  return made;
}

/** Makes the types of all groups, once every domain has contributed what records can be grouped by. */
export function completeAggregates(): void {
  for (const [declaration, made] of types) types.set(declaration, made ?? aggregateTypes(declaration));
}

/** What an operation selects of the groups, as `GroupQuestion` names it. */
function selectedOf(info: GraphQLResolveInfo, declaration: FilterDeclaration): string[] {
  const parts = ['countDistinct', ...statisticsOf(declaration)];
  return [
    ...selectedUnder(info, ['groups']),
    ...parts.flatMap(part => selectedUnder(info, ['groups', part]).map(name => `${part}.${name}`)),
  ];
}

/** Adds to a resolver the root field that groups the records of a type. */
export function addAggregate(
  resolver: new () => object,
  { field, declaration, scope, description }: Aggregated,
): void {
  if (!types.has(declaration)) types.set(declaration, undefined);

  const resolve = async (
    { reads, maxPageSize }: RequestContext,
    info: GraphQLResolveInfo,
    filter: AggregateArgs['filter'],
    groupBy: AggregateArgs['groupBy'],
    having: AggregateArgs['having'],
    orderBy: AggregateArgs['orderBy'],
    first: AggregateArgs['first'],
  ) => {
    return readGroups(reads, declaration, {
      ...toQuestion({ filter, groupBy, having, orderBy, first }, maxPageSize),
      scope,
      selected: selectedOf(info, declaration),
    });
  };
  Object.defineProperty(resolver.prototype, field, { value: resolve, writable: true, configurable: true });

  const target = resolver.prototype as object;
  Ctx()(target, field, 0);
  Info()(target, field, 1);
  Arg('filter', () => declaration.inputType, {
    nullable: true,
    description: 'Which records. Without it, all.',
  })(target, field, 2);
  Arg('groupBy', () => [typesOf(declaration).keys], {
    defaultValue: [],
    description:
      'What the records of a group have in common. A record with several values of a key is in several groups; keys along one relation go together, as an area does with its region. At most five keys. Without any, all records are one group.',
  })(target, field, 3);
  Arg('having', () => typesOf(declaration).having, {
    nullable: true,
    description: 'Which groups. Without it, all.',
  })(target, field, 4);
  Arg('orderBy', () => [typesOf(declaration).order], {
    nullable: true,
    description:
      'In which order, the first key first. Groups alike in all of them stand in the order of their keys.',
  })(target, field, 5);
  Arg('first', () => Int, {
    nullable: true,
    description: `How many groups from the start, at most ${MAX_PAGE_SIZE} unless the server is set otherwise. Default ${DEFAULT_PAGE_SIZE}.`,
  })(target, field, 6);
  const descriptor = Object.getOwnPropertyDescriptor(target, field);
  if (!descriptor) throw new Error(`The resolver has no "${field}".`);
  Query(() => typesOf(declaration).aggregate, { description })(target, field, descriptor);
  readable({ kind: 'groups', declaration, scope })(target, field, descriptor);
}
