import { FieldResolver, Float, Resolver, Root } from 'type-graphql';
import { listResolver } from '../../shared/list.resolver.js';
import type { RowOf } from '../../shared/reads.js';
import { RecordReference, toRecordReference } from '../record-reference.type.js';
import type { ClaimEntity } from './claim.entity.js';
import { claimFilter } from './claim.filter.js';
import { Claim } from './claim.type.js';

type Row = RowOf<typeof ClaimEntity>;

export const ClaimsListResolver = listResolver({
  field: 'claims',
  type: Claim,
  listing: { declaration: claimFilter },
  description: 'What somebody stated: totals, counts, shares and attributions.',
});

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => RecordReference, {
    nullable: true,
    description: 'The record that it is about. Null when it is about none in particular.',
  })
  subject(@Root() { subjectType, subject }: Row) {
    return subjectType !== null && subject !== null ? toRecordReference(subjectType, subject) : null;
  }

  // PostgreSQL's numeric arrives as text.
  @FieldResolver(() => Float, { nullable: true })
  value(@Root() claim: Row): number | null {
    return claim.value === null ? null : Number(claim.value);
  }
}
