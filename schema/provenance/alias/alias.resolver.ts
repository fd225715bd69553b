import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RowOf } from '../../shared/reads.js';
import type { ProvenanceContext } from '../provenance.context.js';
import { Source } from '../source/source.type.js';
import type { AliasEntity } from './alias.entity.js';
import { Alias } from './alias.type.js';

@Resolver(() => Alias)
export class AliasResolver {
  @FieldResolver(() => Source)
  source(@Root() alias: RowOf<typeof AliasEntity>, @Ctx() { loaders }: ProvenanceContext) {
    return loaders.sourceByPk.load(alias.source);
  }
}
