import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  Pcc,
  pccFilter,
  PoliceForceArea,
  Programme,
  programmeFilter,
  type PccEntity,
  type PoliceForceAreaEntity,
  type ProgrammeEntity,
} from '../commissioning/index.js';
import { inverse, linked } from '../shared/filter/declaration.js';
import { contributeRelations } from '../shared/filter/declare-filter.js';
import type { RowOf } from '../shared/reads.js';
import { AwardEntity, StrandProgrammeEntity } from './award/award.entity.js';
import { awardFilter, awardStrandFilter } from './award/award.filter.js';
import { Award, AwardStrand } from './award/award.type.js';
import type { FundingContext } from './funding.context.js';

// Funding owns the foreign keys from awards and strands, so it adds them to the other domain's types.

contributeRelations(pccFilter, {
  awards: inverse(AwardEntity, 'pcc', () => awardFilter, 'Awards that the office received.'),
});
contributeRelations(programmeFilter, {
  strands: linked(
    StrandProgrammeEntity,
    'programme',
    'strand',
    () => awardStrandFilter,
    'Strands of awards that pay for it.',
  ),
});

@Resolver(() => Pcc)
export class PccFundingResolver {
  @FieldResolver(() => [Award], { description: 'Awards that this office received.' })
  awards(@Root() pcc: RowOf<typeof PccEntity>, @Ctx() { loaders }: FundingContext) {
    return loaders.awardsByPcc.load(pcc.pk);
  }
}

@Resolver(() => Programme)
export class ProgrammeFundingResolver {
  @FieldResolver(() => [Award], {
    description:
      'Awards that pay for it, alone or among other things. An amount here is never the cost of the programme.',
  })
  awards(@Root() programme: RowOf<typeof ProgrammeEntity>, @Ctx() { loaders }: FundingContext) {
    return loaders.awardsByProgramme.load(programme.pk);
  }

  @FieldResolver(() => [AwardStrand], { description: 'The strands of awards that pay for it.' })
  strands(@Root() programme: RowOf<typeof ProgrammeEntity>, @Ctx() { loaders }: FundingContext) {
    return loaders.strandsByProgramme.load(programme.pk);
  }
}

@Resolver(() => PoliceForceArea)
export class PoliceForceAreaFundingResolver {
  @FieldResolver(() => [Award], {
    description: 'Awards that the office of this area received. They may serve other areas too.',
  })
  awardsReceived(@Root() area: RowOf<typeof PoliceForceAreaEntity>, @Ctx() { loaders }: FundingContext) {
    return loaders.awardsReceivedByArea.load(area.pk);
  }

  @FieldResolver(() => [Award], {
    description:
      'Awards that pay for programmes covering this area, whoever received them. Receiving and covering are two things.',
  })
  awardsCovering(@Root() area: RowOf<typeof PoliceForceAreaEntity>, @Ctx() { loaders }: FundingContext) {
    return loaders.awardsCoveringArea.load(area.pk);
  }
}
