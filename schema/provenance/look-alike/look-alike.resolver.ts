import { sql } from 'kysely';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver } from '../../shared/list.resolver.js';
import { listedRows } from '../../shared/listed-rows.js';
import { readable, type Listed } from '../../shared/readable.js';
import type { RowOf } from '../../shared/reads.js';
import type { ProvenanceContext } from '../provenance.context.js';
import type { RecordName } from '../provenance.loaders.js';
import { readableReference, RecordReference, toRecordReference } from '../record-reference.type.js';
import { LookAlikeEntity } from './look-alike.entity.js';
import { lookAlikeFilter } from './look-alike.filter.js';
import { LookAlike } from './look-alike.type.js';

export const LookAlikesListResolver = listResolver({
  field: 'lookAlikes',
  type: LookAlike,
  listing: { declaration: lookAlikeFilter },
  description: 'Names that look alike, with the evidence for and against each merge.',
});

/** The texts `Type:key` that the record has, each as a type and a key. */
const namedRecords: Listed = {
  rows: (reads, { alias }) => sql`select split_part(record, ':', 1) as type,
      substr(record, length(split_part(record, ':', 1)) + 2) as key, place
    from unnest(${reads.column(alias, LookAlikeEntity, 'records')}) with ordinality as named(record, place)`,
};

@Resolver(() => LookAlike)
export class LookAlikeResolver {
  @readable({ kind: 'listed', listed: namedRecords, fields: readableReference('type', 'key') })
  @FieldResolver(() => [RecordReference], {
    description: 'The records of these names. Empty when none of them is a record.',
  })
  async records(@Root() { pk }: RowOf<typeof LookAlikeEntity>, @Ctx() { reads }: ProvenanceContext) {
    const named = await listedRows<RecordName>(reads, lookAlikeFilter, namedRecords).load(pk);
    return named.map(({ type, key }) => toRecordReference(type, key));
  }
}
