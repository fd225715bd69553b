import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EmptyReason, type EmptyReasonRow } from '../shared/empty-reason.js';
import { readable } from '../shared/readable.js';
import { CitationEntity } from './citation/citation.entity.js';
import { Citation } from './citation/citation.type.js';
import type { ProvenanceContext } from './provenance.context.js';
import { namedBy } from './rows-of-record.js';

@Resolver(() => EmptyReason)
export class EmptyReasonResolver {
  @readable({ kind: 'rows', entity: CitationEntity, orderBy: 'position', of: namedBy(CitationEntity) })
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
