import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { AccreditationScheme } from '../accreditation-scheme/accreditation-scheme.type.js';
import { connectionTypes, PageArgs } from '../../shared/connection.js';
import type { FilterValue } from '../../shared/filter/declaration.js';
import type { Listing } from '../../shared/listing.js';
import { Page } from '../../shared/page.js';
import type { RowOf } from '../../shared/reads.js';
import type { CommissioningContext } from '../commissioning.context.js';
import type { AccreditationEntity } from './accreditation.entity.js';
import { accreditationFilter } from './accreditation.filter.js';
import { Accreditation, AccreditationHolder } from './accreditation.type.js';

type Row = RowOf<typeof AccreditationEntity>;

const { Connection } = connectionTypes('Accreditation', () => Accreditation);
const listing: Listing = { declaration: accreditationFilter };

@Resolver(() => Accreditation)
export class AccreditationResolver {
  @Query(() => Connection, {
    description: 'Every accreditation statement of the sources, whoever the holder is.',
  })
  accreditations(
    @Ctx() { reads }: CommissioningContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => accreditationFilter.inputType, { nullable: true, description: 'Which statements.' })
    filter?: FilterValue,
  ) {
    return new Page(reads, listing, page, filter);
  }

  @FieldResolver(() => AccreditationScheme, { description: 'The scheme.' })
  scheme(@Root() accreditation: Row, @Ctx() { loaders }: CommissioningContext) {
    return loaders.accreditationSchemeByPk.load(accreditation.scheme);
  }

  @FieldResolver(() => AccreditationHolder, { description: 'Who or what holds it.' })
  async holder(@Root() accreditation: Row, @Ctx() { loaders }: CommissioningContext) {
    if (accreditation.programme !== null) {
      return { __typename: 'Programme', ...(await loaders.programmeByPk.load(accreditation.programme)) };
    }
    if (accreditation.organisation !== null) {
      return {
        __typename: 'Organisation',
        ...(await loaders.organisationByPk.load(accreditation.organisation)),
      };
    }
    return { __typename: 'UnnamedHolder', description: accreditation.holderDescription };
  }
}
