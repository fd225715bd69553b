import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Reads } from '../reads.js';
import type { Computed, FilterDeclaration } from './declaration.js';
import { tableNames } from './related.js';

type ValueByPk = DataLoader<number, unknown>;

// A request has one Reads, so its loaders live and die with it.
const loaders = new WeakMap<Reads, Map<Computed, ValueByPk>>();

/** A computed value by the internal key of the record. Records that are asked for together are read together. */
export function computedValues(reads: Reads, declaration: FilterDeclaration, computed: Computed): ValueByPk {
  const ofRequest = loaders.get(reads) ?? new Map<Computed, ValueByPk>();
  loaders.set(reads, ofRequest);
  const loader =
    ofRequest.get(computed) ?? new DataLoader(pks => readValues(reads, declaration, computed, [...pks]));
  ofRequest.set(computed, loader);
  return loader;
}

async function readValues(
  reads: Reads,
  { typeName, entity }: FilterDeclaration,
  computed: Computed,
  pks: readonly number[],
): Promise<unknown[]> {
  const rows = await reads.rows(
    sql<{ pk: number; value: unknown }>`select t.pk, ${computed(reads, 't', tableNames())} as value
      from ${reads.table(entity)} t where t.pk = any(${pks})`,
  );
  const values = new Map(rows.map(row => [row.pk, row.value]));
  return pks.map(pk => (values.has(pk) ? values.get(pk) : new Error(`${typeName} ${pk} is gone.`)));
}
