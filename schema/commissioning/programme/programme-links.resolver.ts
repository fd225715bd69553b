import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RowOf } from '../../shared/reads.js';
import type { CommissioningContext } from '../commissioning.context.js';
import { Organisation } from '../organisation/organisation.type.js';
import { Pcc } from '../pcc/pcc.type.js';
import { PoliceForceArea } from '../police-force-area/police-force-area.type.js';
import type {
  ProgrammeAreaEntity,
  ProgrammeCommissionerEntity,
  ProgrammeOrganisationEntity,
} from './programme-links.entity.js';
import { ProgrammeArea, ProgrammeCommissioner, ProgrammeOrganisation } from './programme-links.type.js';
import { Programme } from './programme.type.js';

@Resolver(() => ProgrammeArea)
export class ProgrammeAreaResolver {
  @FieldResolver(() => PoliceForceArea, { description: 'The area.' })
  area(@Root() link: RowOf<typeof ProgrammeAreaEntity>, @Ctx() { loaders }: CommissioningContext) {
    return loaders.policeForceAreaByPk.load(link.area);
  }
}

@Resolver(() => ProgrammeCommissioner)
export class ProgrammeCommissionerResolver {
  @FieldResolver(() => Pcc, { description: 'The office.' })
  pcc(@Root() link: RowOf<typeof ProgrammeCommissionerEntity>, @Ctx() { loaders }: CommissioningContext) {
    return loaders.pccByPk.load(link.pcc);
  }
}

@Resolver(() => ProgrammeOrganisation)
export class ProgrammeOrganisationResolver {
  @FieldResolver(() => Organisation, { description: 'The organisation.' })
  organisation(
    @Root() link: RowOf<typeof ProgrammeOrganisationEntity>,
    @Ctx() { loaders }: CommissioningContext,
  ) {
    return loaders.organisationByPk.load(link.organisation);
  }

  @FieldResolver(() => Programme, { description: 'The programme.' })
  programme(
    @Root() link: RowOf<typeof ProgrammeOrganisationEntity>,
    @Ctx() { loaders }: CommissioningContext,
  ) {
    return loaders.programmeByPk.load(link.programme);
  }
}
