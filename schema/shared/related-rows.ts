import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { FilterDeclaration, FilterRelation, FilterValue, OrderTerm } from './filter/declaration.js';
import { related, relationOf, tableNames } from './filter/related.js';
import { Where } from './filter/where.js';
import { keyOrder, orderSql, sortKeys, type SortKey } from './order/sort-keys.js';
import type { Reads } from './reads.js';

interface Selection {
  readonly filter?: FilterValue | null | undefined;
  readonly orderBy?: readonly OrderTerm[] | null | undefined;
  readonly first?: number | null | undefined;
}

type RowsByOwner<T> = DataLoader<number, T[]>;

// A request has one Reads, so its loaders live and die with it.
const loaders = new WeakMap<Reads, Map<string, RowsByOwner<object>>>();

/** The related records of an owner. Owners that are asked for together with the same selection are read together. */
export function relatedRows<T extends object>(
  reads: Reads,
  owner: FilterDeclaration,
  name: string,
  selection: Selection,
): RowsByOwner<T> {
  const ofRequest = loaders.get(reads) ?? new Map<string, RowsByOwner<object>>();
  loaders.set(reads, ofRequest);
  const key = JSON.stringify([owner.typeName, name, selection]);
  const loader =
    ofRequest.get(key) ?? new DataLoader(pks => readRelated(reads, owner, name, selection, [...pks]));
  ofRequest.set(key, loader);
  // Whoever asks knows whose rows the relation leads to.
  return loader as RowsByOwner<T>;
}

async function readRelated(
  reads: Reads,
  owner: FilterDeclaration,
  name: string,
  { filter, orderBy, first }: Selection,
  owners: readonly number[],
): Promise<object[][]> {
  const relation = relationOf(owner, name);
  const target = relation.target();
  const nameTable = tableNames();
  const condition = new Where(reads, nameTable).condition(target, filter, 't');
  const order = orderSql(orderOfRelated(reads, relation, orderBy));

  // Several links may lead from an owner to one record, which is one of its records once.
  const end = nameTable();
  const { from, on } = related(reads, owner, relation, 'owner', end, nameTable);
  const rows = await reads.rows(
    sql<{ ownerPk: number }>`select * from (
        select link.owner_pk as "ownerPk", ${reads.columns('t', target.entity)},
          row_number() over (partition by link.owner_pk order by ${order}) as place
        from (
          select distinct owner.pk as owner_pk, ${sql.ref(`${end}.pk`)} as record_pk
          from ${reads.table(owner.entity)} owner join ${from} on ${on} where owner.pk = any(${owners})
        ) link join ${reads.table(target.entity)} t on t.pk = link.record_pk
        where ${condition}
      ) record
      ${first == null ? sql`` : sql`where record.place <= ${first}`}
      order by record."ownerPk", record.place`,
  );
  const groups = Map.groupBy(rows, row => row.ownerPk);
  return owners.map(one => groups.get(one) ?? []);
}

/** The order in which the records of a relation are listed: as asked, or else their own. */
export function orderOfRelated(
  reads: Reads,
  relation: FilterRelation,
  orderBy: Selection['orderBy'],
): SortKey[] {
  const target = relation.target();
  return orderBy?.length ? sortKeys(reads, target, orderBy, 't') : ownOrder(reads, relation, target);
}

function ownOrder(reads: Reads, { join }: FilterRelation, target: FilterDeclaration): SortKey[] {
  const by = join.kind === 'inverse' ? join.orderBy : undefined;
  const byKey = keyOrder(reads, target, target.key, 't');
  return by === undefined ? [byKey] : [keyOrder(reads, target, by, 't'), byKey];
}
