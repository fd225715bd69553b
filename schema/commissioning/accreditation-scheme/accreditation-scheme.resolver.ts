import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { connectionTypes, PageArgs } from '../../shared/connection.js';
import type { FilterValue } from '../../shared/filter/declaration.js';
import type { Listing } from '../../shared/listing.js';
import { Page } from '../../shared/page.js';
import type { RowOf } from '../../shared/reads.js';
import { Accreditation } from '../accreditation/accreditation.type.js';
import type { CommissioningContext } from '../commissioning.context.js';
import { Organisation } from '../organisation/organisation.type.js';
import type { AccreditationSchemeEntity } from './accreditation-scheme.entity.js';
import { accreditationSchemeFilter } from './accreditation-scheme.filter.js';
import { AccreditationScheme } from './accreditation-scheme.type.js';

type Row = RowOf<typeof AccreditationSchemeEntity>;

const { Connection } = connectionTypes('AccreditationScheme', () => AccreditationScheme);
const listing: Listing = { declaration: accreditationSchemeFilter };

@Resolver(() => AccreditationScheme)
export class AccreditationSchemeResolver {
  @Query(() => Connection, {
    description: 'The schemes of accreditation and assurance that the sources name.',
  })
  accreditationSchemes(
    @Ctx() { reads }: CommissioningContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => accreditationSchemeFilter.inputType, {
      nullable: true,
      description: 'Which schemes.',
    })
    filter?: FilterValue,
  ) {
    return new Page(reads, listing, page, filter);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The organisation that runs it. Null when no source says.',
  })
  operator(@Root() scheme: Row, @Ctx() { loaders }: CommissioningContext) {
    return scheme.operator === null ? null : loaders.organisationByPk.load(scheme.operator);
  }

  @FieldResolver(() => [Accreditation], { description: 'Accreditation statements under it.' })
  accreditations(@Root() scheme: Row, @Ctx() { loaders }: CommissioningContext) {
    return loaders.accreditationsByScheme.load(scheme.pk);
  }
}
