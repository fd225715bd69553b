import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { pointingAt, readable } from '../../shared/readable.js';
import { listResolver } from '../../shared/list.resolver.js';
import type { RowOf } from '../../shared/reads.js';
import type { CommissioningContext } from '../commissioning.context.js';
import { PoliceForceArea } from '../police-force-area/police-force-area.type.js';
import { PccEntity } from './pcc.entity.js';
import { pccFilter } from './pcc.filter.js';
import { PccName } from './pcc-name.type.js';
import { Pcc } from './pcc.type.js';
import { relatedLists } from '../../shared/related-list.resolver.js';
import { PccNameEntity } from './pcc-name.entity.js';

type Row = RowOf<typeof PccEntity>;

export const PccsListResolver = listResolver({
  field: 'pccs',
  type: Pcc,
  listing: { declaration: pccFilter },
  description: 'The 42 commissioning offices.',
});

export const pccLists = relatedLists(pccFilter, {
  programmes: 'Programmes that this office commissions or has an award for.',
});

@Resolver(() => Pcc)
export class PccResolver {
  @readable({ kind: 'one', entity: PccEntity, property: 'slug' })
  @Query(() => Pcc, {
    nullable: true,
    description: 'One commissioning office by its slug. Null when there is none of that slug.',
  })
  pcc(
    @Arg('slug', () => String, { description: 'Readable identifier, for example `west-midlands`.' })
    slug: string,
    @Ctx() { loaders }: CommissioningContext,
  ) {
    return loaders.pccBySlug.load(slug);
  }

  @FieldResolver(() => PoliceForceArea, { description: 'The area that this office commissions in.' })
  area(@Root() pcc: Row, @Ctx() { loaders }: CommissioningContext) {
    return loaders.policeForceAreaByPk.load(pcc.area);
  }

  @readable(pointingAt(PccNameEntity, 'pcc', 'key'))
  @FieldResolver(() => [PccName], {
    description: 'The names under which the sources print this office, each with its date.',
  })
  names(@Root() pcc: Row, @Ctx() { loaders }: CommissioningContext) {
    return loaders.namesByPcc.load(pcc.pk);
  }
}
