import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { FilterDeclaration } from './filter/declaration.js';
import { tableNames } from './filter/related.js';
import type { Listed } from './readable.js';
import type { Reads } from './reads.js';

// A request has one Reads, so its loaders live and die with it.
const loaders = new WeakMap<Reads, Map<Listed, DataLoader<number, object[]>>>();

/** The rows that a query finds for an owner, in their order. Owners that are asked for together are read together. */
export function listedRows<T extends object>(
  reads: Reads,
  owner: FilterDeclaration,
  listed: Listed,
): DataLoader<number, T[]> {
  const ofRequest = loaders.get(reads) ?? new Map<Listed, DataLoader<number, object[]>>();
  loaders.set(reads, ofRequest);
  const loader = ofRequest.get(listed) ?? new DataLoader(pks => readListed(reads, owner, listed, [...pks]));
  ofRequest.set(listed, loader);
  // Whoever asks knows what the query selects.
  return loader as DataLoader<number, T[]>;
}

async function readListed(
  reads: Reads,
  { typeName, entity: owners, key }: FilterDeclaration,
  { entity, rows: query }: Listed,
  pks: readonly number[],
): Promise<object[][]> {
  const owner = { alias: 'owner', typeName, key: reads.column('owner', owners, key) };
  const rows = await reads.rows(
    sql<{
      ownerPk: number;
    }>`select owner.pk as "ownerPk", ${entity ? reads.columns('t', entity) : sql`found.*`}
      from ${reads.table(owners)} owner cross join lateral (${query(reads, owner, tableNames())}) found
      ${entity ? sql`join ${reads.table(entity)} t on t.pk = found.pk` : sql``}
      where owner.pk = any(${pks}) order by owner.pk, found.place`,
  );
  const groups = Map.groupBy(rows, row => row.ownerPk);
  return pks.map(pk => groups.get(pk) ?? []);
}
