import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver } from '../../shared/list.resolver.js';
import type { RowOf } from '../../shared/reads.js';
import type { ProvenanceContext } from '../provenance.context.js';
import { RecordReference, toRecordReference } from '../record-reference.type.js';
import type { DiscrepancyEntity } from './discrepancy.entity.js';
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

@Resolver(() => Discrepancy)
export class DiscrepancyResolver {
  @FieldResolver(() => [RecordReference], { description: 'The records that it touches.' })
  async records(@Root() discrepancy: Row, @Ctx() { loaders }: ProvenanceContext) {
    const touched = await loaders.recordsByDiscrepancy.load(discrepancy.pk);
    const names = new Map(
      touched.map(({ recordType, record }) => [
        `${recordType}:${record}`,
        toRecordReference(recordType, record),
      ]),
    );
    return [...names.values()];
  }
}
