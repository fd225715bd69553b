import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AccreditationScheme } from '../accreditation-scheme/accreditation-scheme.type.js';
import { readable } from '../../shared/readable.js';
import { listResolver } from '../../shared/list.resolver.js';
import type { RowOf } from '../../shared/reads.js';
import type { CommissioningContext } from '../commissioning.context.js';
import type { AccreditationEntity } from './accreditation.entity.js';
import { accreditationFilter } from './accreditation.filter.js';
import { Accreditation, AccreditationHolder } from './accreditation.type.js';

type Row = RowOf<typeof AccreditationEntity>;

export const AccreditationsListResolver = listResolver({
  field: 'accreditations',
  type: Accreditation,
  listing: { declaration: accreditationFilter },
  description: 'Every accreditation statement of the sources, whoever the holder is.',
});

@Resolver(() => Accreditation)
export class AccreditationResolver {
  @FieldResolver(() => AccreditationScheme, { description: 'The scheme.' })
  scheme(@Root() accreditation: Row, @Ctx() { loaders }: CommissioningContext) {
    return loaders.accreditationSchemeByPk.load(accreditation.scheme);
  }

  @readable({
    kind: 'oneOf',
    records: [
      { property: 'programme', typeName: 'Programme' },
      { property: 'organisation', typeName: 'Organisation' },
    ],
    otherwise: { typeName: 'UnnamedHolder', fields: { description: 'holderDescription' } },
  })
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
