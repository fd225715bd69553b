import fc from 'fast-check';
import type { Filter } from '../check/conditions.js';
import { argumentsOf, given, orderByOf, pages, sometimesNull } from './arguments.js';
import { filterOf } from './filters.js';
import type { Argument, Selected, Selection } from './operation.js';
import type { Scope } from './scope.js';
import { selectionsOf } from './selections.js';

const NODE_DEPTH = 2;
const FILTER_DEPTH = 2;

/** What an operation on a list is made to use. */
export interface ListGoal {
  readonly condition?: fc.Arbitrary<Filter> | undefined;
  readonly order?: string | undefined;
}

/** A root field that lists the records of a type. */
export function listOf(scope: Scope, name: string, type: string, goal: ListGoal): fc.Arbitrary<Selected> {
  const field = scope.object('Query').getFields()[name];
  if (!field) throw new Error(`Query has no field ${name}.`);
  const filter = filterFor(filterOf(scope, type, FILTER_DEPTH), goal.condition);
  const order = orderByOf(field, goal.order);
  const values = fc
    .tuple(
      given('filter', filter, goal.condition !== undefined, 1),
      given('orderBy', order, goal.order !== undefined, 2),
      pages,
    )
    .map(([one, two, page]) => ({ ...one, ...two, ...page }));
  return fc
    .tuple(argumentsOf(field, values), connection(scope, type))
    .map(([args, selections]) => ({ name, alias: undefined, args, selections }));
}

/** Any filter, or one with the condition of the goal, alone or beside another. */
export function filterFor(
  any: fc.Arbitrary<Filter>,
  goal: fc.Arbitrary<Filter> | undefined,
): fc.Arbitrary<Filter> {
  if (!goal) return sometimesNull(any);
  return fc.oneof(
    { weight: 8, arbitrary: goal },
    { weight: 3, arbitrary: fc.tuple(goal, any).map(or => ({ or })) },
    { weight: 1, arbitrary: fc.tuple(goal, any).map(and => ({ and })) },
    { weight: 1, arbitrary: goal.map(not => ({ not })) },
  );
}

/** What is selected of a page: its records as nodes, as edges or both, how many there are, and where it lies. */
function connection(scope: Scope, type: string): fc.Arbitrary<Selection[]> {
  const nodes = selectionsOf(scope, scope.object(type), NODE_DEPTH);
  const on = `${type}Connection`;
  return fc
    .record({
      nodes,
      ofEdges: selectionsOf(scope, scope.object(type), NODE_DEPTH - 1),
      shape: fc.constantFrom(...SHAPES, ...SHAPES, 'neither'),
      counted: fc.boolean(),
      inFragment: fc.boolean(),
      why: whyEmpty(scope, type),
    })
    .map(({ nodes: ofNodes, ofEdges, shape, counted, inFragment, why }) => {
      const parts = [
        ...(shape === 'nodes' || shape === 'both' ? [select('nodes', on, ofNodes)] : []),
        ...(shape === 'edges' || shape === 'both'
          ? [select('edges', on, [select('cursor', `${type}Edge`), select('node', `${type}Edge`, ofEdges)])]
          : []),
        ...(counted ? [select('totalCount', on)] : []),
        ...why,
        select('pageInfo', on, PAGE_INFO),
      ];
      return inFragment ? parts.map(one => ({ ...one, wrapped: 'in a fragment' as const })) : parts;
    });
}

const SHAPES = ['nodes', 'edges', 'both'] as const;

/** What an empty page says of itself, now and then. */
function whyEmpty(scope: Scope, type: string): fc.Arbitrary<Selection[]> {
  if (!scope.asksFor('emptyReason')) return fc.constant([]);
  const ofType = (name: string) => selectionsOf(scope, scope.object(name), 1);
  const on = `${type}Connection`;
  const asked = fc
    .tuple(ofType('EmptyReason'), ofType(`${type}NearMiss`))
    .map(([reason, misses]) => [select('emptyReason', on, reason), select('nearMisses', on, misses)]);
  return fc.oneof({ weight: 2, arbitrary: fc.constant<Selection[]>([]) }, { weight: 1, arbitrary: asked });
}

const PAGE_INFO = ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'].map(name =>
  select(name, 'PageInfo'),
);

export function select(name: string, on: string, selections?: Selection[]): Selection {
  const args: Argument[] = [];
  return {
    field: { name, alias: undefined, args, selections },
    wrapped: 'plainly',
    on,
    around: on,
    directive: undefined,
  };
}
