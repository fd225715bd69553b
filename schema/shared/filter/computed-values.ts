import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Reads } from '../reads.js';
import type { FilterDeclaration } from './declaration.js';
import { fieldValue } from './field-value.js';
import { tableNames } from './related.js';

/** The values of a computed field, by the internal key of the record. */
export function computedValues<T extends string>(
  reads: Reads,
  declaration: FilterDeclaration,
  name: string,
): DataLoader<number, T> {
  return new DataLoader(async pks => {
    const value = fieldValue(reads, declaration, name, 't', tableNames());
    const rows = await reads.rows(
      sql<{ pk: number; value: T }>`select t.pk, ${value} as value from ${reads.table(declaration.entity)} t
        where t.pk = any(${[...pks]})`,
    );
    const values = new Map(rows.map(row => [row.pk, row.value]));
    return pks.map(pk => values.get(pk) ?? new Error(`${declaration.typeName} ${pk} is gone.`));
  });
}
