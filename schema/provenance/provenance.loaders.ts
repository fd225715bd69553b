import type { EntitySchemaWithMeta } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Reads, RowOf } from '../shared/reads.js';
import { AliasEntity } from './alias/alias.entity.js';
import { CitationEntity } from './citation/citation.entity.js';
import { DiscrepancyEntity, DiscrepancyRecordEntity } from './discrepancy/discrepancy.entity.js';
import { SourceEntity } from './source/source.entity.js';

/** A record as provenance names it: the GraphQL type and the natural key. */
export interface RecordName {
  readonly type: string;
  readonly key: string;
}

export type ProvenanceLoaders = ReturnType<typeof makeProvenanceLoaders>;

export function makeProvenanceLoaders(reads: Reads) {
  return {
    sourceByPk: reads.one(SourceEntity, 'pk'),
    citationsOf: ofRecords(reads, CitationEntity),
    aliasesOf: ofRecords(reads, AliasEntity),
    discrepanciesOf: discrepanciesOfRecords(reads),
  };
}

type OfRecord = typeof CitationEntity | typeof AliasEntity;

function ofRecords<E extends OfRecord>(reads: Reads, entity: E): DataLoader<RecordName, RowOf<E>[], string> {
  return new DataLoader(
    async names => {
      const rows = await reads.rows(
        sql<
          RowOf<E> & { recordType: string; recordKey: string }
        >`select ${reads.columns('t', entity as EntitySchemaWithMeta)}
          from ${reads.table(entity as EntitySchemaWithMeta)} t
          join unnest(${names.map(name => name.type)}::text[], ${names.map(name => name.key)}::text[]) as named(type, key)
            on t.record_type = named.type and t.record_key = named.key
          order by t.position`,
      );
      const groups = Map.groupBy(rows, row => nameOf({ type: row.recordType, key: row.recordKey }));
      return names.map(name => groups.get(nameOf(name)) ?? []);
    },
    { cacheKeyFn: nameOf },
  );
}

function discrepanciesOfRecords(
  reads: Reads,
): DataLoader<RecordName, RowOf<typeof DiscrepancyEntity>[], string> {
  return new DataLoader(
    async names => {
      const rows = await reads.rows(
        sql<RowOf<typeof DiscrepancyEntity> & { recordType: string; recordKey: string }>`select distinct
            l.record_type as "recordType", l.record as "recordKey", ${reads.columns('t', DiscrepancyEntity)}
          from ${reads.table(DiscrepancyRecordEntity)} l
          join ${reads.table(DiscrepancyEntity)} t on t.pk = l.discrepancy_pk
          join unnest(${names.map(name => name.type)}::text[], ${names.map(name => name.key)}::text[]) as named(type, key)
            on l.record_type = named.type and l.record = named.key
          order by slug`,
      );
      const groups = Map.groupBy(rows, row => nameOf({ type: row.recordType, key: row.recordKey }));
      return names.map(name => groups.get(nameOf(name)) ?? []);
    },
    { cacheKeyFn: nameOf },
  );
}

const nameOf = ({ type, key }: RecordName): string => `${type}:${key}`;
