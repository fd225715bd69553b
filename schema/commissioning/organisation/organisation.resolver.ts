import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { listResolver } from '../../shared/list.resolver.js';
import type { RowOf } from '../../shared/reads.js';
import { Accreditation } from '../accreditation/accreditation.type.js';
import type { CommissioningContext } from '../commissioning.context.js';
import { PROVIDER_ROLES } from '../programme/organisation-role.js';
import { ProgrammeOrganisation } from '../programme/programme-links.type.js';
import type { OrganisationEntity } from './organisation.entity.js';
import { organisationFilter } from './organisation.filter.js';
import { Organisation } from './organisation.type.js';

type Row = RowOf<typeof OrganisationEntity>;

export const OrganisationsListResolver = listResolver({
  field: 'organisations',
  type: Organisation,
  listing: { declaration: organisationFilter },
  description: 'Every organisation that the sources name, whatever its role.',
});

export const ProvidersListResolver = listResolver({
  field: 'providers',
  type: Organisation,
  listing: {
    declaration: organisationFilter,
    scope: { roles: { some: { role: { in: [...PROVIDER_ROLES] } } } },
  },
  description:
    'Organisations that deliver a programme or support its victims. Most sources do not name the provider.',
});

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
