import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver } from '../../shared/list.resolver.js';
import type { RowOf } from '../../shared/reads.js';
import type { CommissioningContext } from '../commissioning.context.js';
import { Organisation } from '../organisation/organisation.type.js';
import type { AccreditationSchemeEntity } from './accreditation-scheme.entity.js';
import { accreditationSchemeFilter } from './accreditation-scheme.filter.js';
import { AccreditationScheme } from './accreditation-scheme.type.js';
import { relatedLists } from '../../shared/related-list.resolver.js';

type Row = RowOf<typeof AccreditationSchemeEntity>;

export const AccreditationSchemesListResolver = listResolver({
  field: 'accreditationSchemes',
  type: AccreditationScheme,
  listing: { declaration: accreditationSchemeFilter },
  description: 'The schemes of accreditation and assurance that the sources name.',
});

export const accreditationSchemeLists = relatedLists(accreditationSchemeFilter, {
  accreditations: 'Accreditation statements under it.',
});

@Resolver(() => AccreditationScheme)
export class AccreditationSchemeResolver {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The organisation that runs it. Null when no source says.',
  })
  operator(@Root() scheme: Row, @Ctx() { loaders }: CommissioningContext) {
    return scheme.operator === null ? null : loaders.organisationByPk.load(scheme.operator);
  }
}
