import { sql } from 'kysely';
import type { NameTable } from '../shared/filter/declaration.js';
import type { Related } from '../shared/filter/related.js';
import type { RowInSql } from '../shared/readable.js';
import type { Reads } from '../shared/reads.js';
import type { AliasEntity } from './alias/alias.entity.js';
import type { CitationEntity } from './citation/citation.entity.js';
import { DiscrepancyEntity, DiscrepancyRecordEntity } from './discrepancy/discrepancy.entity.js';

/** The rows that name a record by its type and natural key. */
export const namedBy =
  (entity: typeof CitationEntity | typeof AliasEntity) =>
  (reads: Reads, { typeName, key }: RowInSql, alias: string): Related => ({
    from: sql`${reads.table(entity)} ${sql.ref(alias)}`,
    on: sql`${sql.ref(`${alias}.record_type`)} = ${typeName} and ${sql.ref(`${alias}.record_key`)} = ${key}`,
  });

export function discrepanciesOf(
  reads: Reads,
  { typeName, key }: RowInSql,
  alias: string,
  nameTable: NameTable,
): Related {
  const link = nameTable();
  return {
    from: sql`${reads.table(DiscrepancyRecordEntity)} ${sql.ref(link)}
      join ${reads.table(DiscrepancyEntity)} ${sql.ref(alias)}
        on ${sql.ref(`${alias}.pk`)} = ${reads.column(link, DiscrepancyRecordEntity, 'discrepancy')}`,
    on: sql`${sql.ref(`${link}.record_type`)} = ${typeName} and ${sql.ref(`${link}.record`)} = ${key}`,
  };
}
