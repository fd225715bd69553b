import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { connectionTypes, PageArgs } from '../../shared/connection.js';
import type { FilterValue } from '../../shared/filter/declaration.js';
import type { Listing } from '../../shared/listing.js';
import { Page } from '../../shared/page.js';
import type { RowOf } from '../../shared/reads.js';
import { Accreditation } from '../accreditation/accreditation.type.js';
import type { CommissioningContext } from '../commissioning.context.js';
import { PROVIDER_ROLES } from '../programme/organisation-role.js';
import { ProgrammeOrganisation } from '../programme/programme-links.type.js';
import type { OrganisationEntity } from './organisation.entity.js';
import { organisationFilter } from './organisation.filter.js';
import { Organisation } from './organisation.type.js';

type Row = RowOf<typeof OrganisationEntity>;

const { Connection } = connectionTypes('Organisation', () => Organisation);
const organisations: Listing = { declaration: organisationFilter };
const providers: Listing = {
  ...organisations,
  scope: { roles: { some: { role: { in: [...PROVIDER_ROLES] } } } },
};

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, {
    nullable: true,
    description: 'One organisation by its slug. Null when there is none of that slug.',
  })
  organisation(
    @Arg('slug', () => String, { description: 'For example respect.' }) slug: string,
    @Ctx() { loaders }: CommissioningContext,
  ) {
    return loaders.organisationBySlug.load(slug);
  }

  @Query(() => Connection, { description: 'Every organisation that the sources name, whatever its role.' })
  organisations(
    @Ctx() { reads }: CommissioningContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => organisationFilter.inputType, {
      nullable: true,
      description: 'Which organisations.',
    })
    filter?: FilterValue,
  ) {
    return new Page(reads, organisations, page, filter);
  }

  @Query(() => Connection, {
    description:
      'Organisations that deliver a programme or support its victims. Most sources do not name the provider.',
  })
  providers(
    @Ctx() { reads }: CommissioningContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => organisationFilter.inputType, { nullable: true, description: 'Which providers.' })
    filter?: FilterValue,
  ) {
    return new Page(reads, providers, page, filter);
  }

  @FieldResolver(() => [ProgrammeOrganisation], {
    description: 'The programmes that it has a part in, with its role in each.',
  })
  roles(@Root() organisation: Row, @Ctx() { loaders }: CommissioningContext) {
    return loaders.rolesByOrganisation.load(organisation.pk);
  }

  @FieldResolver(() => [Accreditation], {
    description:
      'Accreditations of the organisation itself. They say nothing of a programme that it delivers.',
  })
  accreditations(@Root() organisation: Row, @Ctx() { loaders }: CommissioningContext) {
    return loaders.accreditationsByOrganisation.load(organisation.pk);
  }
}
