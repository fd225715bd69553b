import { sql } from 'kysely';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver } from '../../shared/list.resolver.js';
import { readable } from '../../shared/readable.js';
import type { RowOf } from '../../shared/reads.js';
import { readableReference, RecordReference, toRecordReference } from '../record-reference.type.js';
import type { ClaimEntity } from './claim.entity.js';
import { claimFilter } from './claim.filter.js';
import { Claim } from './claim.type.js';
import { numberResolver } from '../../shared/number.resolver.js';

type Row = RowOf<typeof ClaimEntity>;

export const ClaimsListResolver = listResolver({
  field: 'claims',
  type: Claim,
  listing: { declaration: claimFilter },
  description: 'What somebody stated: totals, counts, shares and attributions.',
});

@Resolver(() => Claim)
export class ClaimResolver {
  @readable({
    kind: 'object',
    exists: ({ alias }) =>
      sql`num_nonnulls(${sql.ref(`${alias}.subject_type`)}, ${sql.ref(`${alias}.subject`)}) = 2`,
    fields: readableReference('subject_type', 'subject'),
  })
  @FieldResolver(() => RecordReference, {
    nullable: true,
    description: 'The record that it is about. Null when it is about none in particular.',
  })
  subject(@Root() { subjectType, subject }: Row) {
    return subjectType !== null && subject !== null ? toRecordReference(subjectType, subject) : null;
  }
}

export const ClaimValueResolver = numberResolver(Claim, 'value', { nullable: true });
