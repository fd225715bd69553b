import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RowOf } from '../../shared/reads.js';
import type { ProvenanceContext } from '../provenance.context.js';
import { Source } from '../source/source.type.js';
import type { CitationEntity } from './citation.entity.js';
import { Citation } from './citation.type.js';

@Resolver(() => Citation)
export class CitationResolver {
  @FieldResolver(() => Source)
  source(@Root() citation: RowOf<typeof CitationEntity>, @Ctx() { loaders }: ProvenanceContext) {
    return loaders.sourceByPk.load(citation.source);
  }
}
