import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { connectionTypes, PageArgs } from '../../shared/connection.js';
import type { FilterValue } from '../../shared/filter/declaration.js';
import type { Listing } from '../../shared/listing.js';
import { Page } from '../../shared/page.js';
import type { RowOf } from '../../shared/reads.js';
import type { CommissioningContext } from '../commissioning.context.js';
import { PoliceForceArea } from '../police-force-area/police-force-area.type.js';
import { Programme } from '../programme/programme.type.js';
import type { PccEntity } from './pcc.entity.js';
import { pccFilter } from './pcc.filter.js';
import { Pcc } from './pcc.type.js';

type Row = RowOf<typeof PccEntity>;

const { Connection } = connectionTypes('Pcc', () => Pcc);
const listing: Listing = { declaration: pccFilter };

@Resolver(() => Pcc)
export class PccResolver {
  @Query(() => Pcc, {
    nullable: true,
    description: 'One commissioning office by its slug. Null when there is none of that slug.',
  })
  pcc(
    @Arg('slug', () => String, { description: 'For example west-midlands or mopac.' }) slug: string,
    @Ctx() { loaders }: CommissioningContext,
  ) {
    return loaders.pccBySlug.load(slug);
  }

  @Query(() => Connection, { description: 'The 42 commissioning offices.' })
  pccs(
    @Ctx() { reads }: CommissioningContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => pccFilter.inputType, { nullable: true, description: 'Which offices.' })
    filter?: FilterValue,
  ) {
    return new Page(reads, listing, page, filter);
  }

  @FieldResolver(() => PoliceForceArea, { description: 'The area that this office commissions in.' })
  area(@Root() pcc: Row, @Ctx() { loaders }: CommissioningContext) {
    return loaders.policeForceAreaByPk.load(pcc.area);
  }

  @FieldResolver(() => [Programme], {
    description: 'Programmes that this office commissions or has an award for.',
  })
  programmes(@Root() pcc: Row, @Ctx() { loaders }: CommissioningContext) {
    return loaders.programmesByPcc.load(pcc.pk);
  }
}
