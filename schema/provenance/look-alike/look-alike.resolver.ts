import { FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver } from '../../shared/list.resolver.js';
import type { RowOf } from '../../shared/reads.js';
import { RecordReference, toRecordReference } from '../record-reference.type.js';
import type { LookAlikeEntity } from './look-alike.entity.js';
import { lookAlikeFilter } from './look-alike.filter.js';
import { LookAlike } from './look-alike.type.js';

export const LookAlikesListResolver = listResolver({
  field: 'lookAlikes',
  type: LookAlike,
  listing: { declaration: lookAlikeFilter },
  description: 'Names that look alike, with the evidence for and against each merge.',
});

@Resolver(() => LookAlike)
export class LookAlikeResolver {
  @FieldResolver(() => [RecordReference], {
    description: 'The records of these names. Empty when none of them is a record.',
  })
  records(@Root() { records }: RowOf<typeof LookAlikeEntity>) {
    return (records ?? []).map(record => {
      const [type = '', ...key] = record.split(':');
      return toRecordReference(type, key.join(':'));
    });
  }
}
