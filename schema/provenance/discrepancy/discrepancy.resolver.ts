import { sql } from 'kysely';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver } from '../../shared/list.resolver.js';
import { listedRows } from '../../shared/listed-rows.js';
import { readable, type Listed } from '../../shared/readable.js';
import type { RowOf } from '../../shared/reads.js';
import type { ProvenanceContext } from '../provenance.context.js';
import { readableReference, RecordReference, toRecordReference } from '../record-reference.type.js';
import { DiscrepancyRecordEntity, type DiscrepancyEntity } from './discrepancy.entity.js';
import { discrepancyFilter } from './discrepancy.filter.js';
import { Discrepancy } from './discrepancy.type.js';
import { relatedLists } from '../../shared/related-list.resolver.js';

type Row = RowOf<typeof DiscrepancyEntity>;

export const DiscrepanciesListResolver = listResolver({
  field: 'discrepancies',
  type: Discrepancy,
  listing: { declaration: discrepancyFilter },
  description: 'Where the documents disagree with each other, with themselves or with arithmetic.',
});

export const discrepancyLists = relatedLists(discrepancyFilter, {
  claims: 'The claims that disagree.',
});

/** Each record once, though several fields of it may be touched. */
const recordsTouched: Listed = {
  entity: DiscrepancyRecordEntity,
  rows: (reads, { alias }, nameTable) => {
    const touched = nameTable();
    const column = (property: string) => reads.column(touched, DiscrepancyRecordEntity, property);
    return sql`select distinct on (${column('recordType')}, ${column('record')}) ${column('pk')} as pk, ${column('key')} as place
      from ${reads.table(DiscrepancyRecordEntity)} ${sql.ref(touched)}
      where ${column('discrepancy')} = ${sql.ref(`${alias}.pk`)}
      order by ${column('recordType')}, ${column('record')}, ${column('key')}`;
  },
};

@Resolver(() => Discrepancy)
export class DiscrepancyResolver {
  @readable({
    kind: 'listed',
    listed: recordsTouched,
    fields: readableReference('record_type', 'record'),
  })
  @FieldResolver(() => [RecordReference], { description: 'The records that it touches.' })
  async records(@Root() discrepancy: Row, @Ctx() { reads }: ProvenanceContext) {
    const touched = await listedRows<RowOf<typeof DiscrepancyRecordEntity>>(
      reads,
      discrepancyFilter,
      recordsTouched,
    ).load(discrepancy.pk);
    return touched.map(({ recordType, record }) => toRecordReference(recordType, record));
  }
}
