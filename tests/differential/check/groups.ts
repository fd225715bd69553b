import { fieldName } from '../model/model.js';
import type { Row } from '../model/type-model.js';
import { meets, type Filter } from './conditions.js';
import { groupsInOrder } from './group-order.js';
import { meetsHaving } from './having.js';
import type { Term } from './order.js';
import { DEFAULT_PAGE_SIZE, refuseNulls, Refused, refuseUnlessSize } from './refused.js';
import { statisticsOf, type Statistics } from './statistics.js';
import { tuplesOf, type Found } from './tuples.js';
import { pathOf, type World } from './values.js';
import { withholdSmallSums } from './withheld.js';

const MOST_KEYS = 5;

export interface GroupArguments {
  readonly filter?: Filter | null;
  readonly groupBy: readonly string[];
  readonly having?: Filter | null;
  readonly orderBy?: readonly Term[] | null;
  readonly first?: number | null;
}

export interface Group {
  readonly key: Readonly<Record<string, Found>>;
  readonly rows: readonly Row[];
  readonly count: number;
  readonly overlapping: boolean;
  countDistinct(name: string): number;
  readonly statistics: Statistics;
  readonly withheld: boolean;
}

/** The records in groups, worked out record by record. */
export function groupsOf(world: World, type: string, all: readonly Row[], args: GroupArguments) {
  const size = args.first ?? DEFAULT_PAGE_SIZE;
  const names = [...new Set(args.groupBy.map(fieldName))];
  refuse(args, size, names);

  const found = all.filter(row => meets(world, type, row, args.filter ?? {}));
  const groups = withholdSmallSums(type, grouped(world, type, found, names)).filter(group =>
    meetsHaving(world, type, group, args.having ?? {}),
  );
  return {
    groupCount: groups.length,
    groups: groupsInOrder(world, type, groups, args.orderBy ?? [], names).slice(0, size),
  };
}

function refuse({ filter, having, orderBy }: GroupArguments, size: number, names: readonly string[]): void {
  refuseUnlessSize(size);
  if (names.length > MOST_KEYS) throw new Refused(`There are ${names.length} keys.`);
  refuseNulls(filter ?? {});
  refuseNulls(having ?? {});
  for (const { field } of orderBy ?? []) {
    if (field.startsWith('KEY_') && !names.includes(fieldName(field.slice('KEY_'.length))))
      throw new Refused(`The groups have no ${field}.`);
  }
}

function grouped(world: World, type: string, rows: readonly Row[], names: readonly string[]): Group[] {
  const stepsOf = (name: string) => [name, pathOf(type, name).split('.')] as const;
  const paths = new Map(names.map(stepsOf));
  const keysOf = (row: Row) =>
    new Map(tuplesOf(world, type, row, paths).map(tuple => [nameOf(names, tuple), tuple]));

  const members = rows.flatMap(row =>
    [...keysOf(row)].map(([group, tuple], _, { length }) => ({ row, group, tuple, shared: length > 1 })),
  );
  const groups = Map.groupBy(members, ({ group }) => group);
  // Without a key all records are one group, also where there is none.
  if (names.length === 0 && groups.size === 0) groups.set('', []);

  return [...groups].map(([group, inGroup]) => {
    const own = inGroup.map(({ row }) => row);
    return {
      key: Object.fromEntries(names.map(name => [name, inGroup[0]?.tuple.get(name) ?? null])),
      rows: own,
      count: own.length,
      overlapping: inGroup.some(({ shared }) => shared),
      countDistinct: name => {
        const withOne = new Map([...paths, ['distinct', stepsOf(name)[1]]]);
        const tuples = own
          .flatMap(row => tuplesOf(world, type, row, withOne))
          .filter(tuple => nameOf(names, tuple) === group);
        return new Set(tuples.map(tuple => tuple.get('distinct')).filter(value => value !== null)).size;
      },
      statistics: statisticsOf(world, type, own),
      withheld: false,
    };
  });
}

/** What tells one group from another. */
function nameOf(names: readonly string[], tuple: ReadonlyMap<string, Found>): string {
  const parts = names.map(name => {
    const found = tuple.get(name) ?? null;
    return typeof found === 'object' && found !== null ? found.pk : found;
  });
  return names.length > 0 ? JSON.stringify(parts) : '';
}
