import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EmptyReason, type EmptyReasonRow } from '../shared/empty-reason.js';
import { Citation } from './citation/citation.type.js';
import type { ProvenanceContext } from './provenance.context.js';

@Resolver(() => EmptyReason)
export class EmptyReasonResolver {
  @FieldResolver(() => [Citation], {
    description: 'Where a source states the reason. Empty when no source does.',
  })
  citations(
    @Root() { recordType: type, recordKey: key }: EmptyReasonRow,
    @Ctx() { loaders }: ProvenanceContext,
  ) {
    return type !== undefined && key !== undefined ? loaders.citationsOf.load({ type, key }) : [];
  }
}
