import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { readable } from '../../shared/readable.js';
import { listResolver } from '../../shared/list.resolver.js';
import type { CommissioningContext } from '../commissioning.context.js';
import { PROVIDER_ROLES } from '../programme/organisation-role.js';
import { organisationFilter } from './organisation.filter.js';
import { Organisation } from './organisation.type.js';
import { relatedLists } from '../../shared/related-list.resolver.js';
import { OrganisationEntity } from './organisation.entity.js';

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

export const organisationLists = relatedLists(organisationFilter, {
  roles: 'The programmes that it has a part in, with its role in each.',
  accreditations:
    'Accreditations of the organisation itself. They say nothing of a programme that it delivers.',
});

@Resolver(() => Organisation)
export class OrganisationResolver {
  @readable({ kind: 'one', entity: OrganisationEntity, property: 'slug' })
  @Query(() => Organisation, {
    nullable: true,
    description: 'One organisation by its slug. Null when there is none of that slug.',
  })
  organisation(
    @Arg('slug', () => String, { description: 'Readable identifier, for example `respect`.' }) slug: string,
    @Ctx() { loaders }: CommissioningContext,
  ) {
    return loaders.organisationBySlug.load(slug);
  }
}
