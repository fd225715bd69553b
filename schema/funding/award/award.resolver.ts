import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Pcc, Programme } from '../../commissioning/index.js';
import { listResolver } from '../../shared/list.resolver.js';
import type { RowOf } from '../../shared/reads.js';
import type { FundingContext } from '../funding.context.js';
import { FundingStream } from '../funding-stream/funding-stream.type.js';
import { FundingPeriod, toPeriod } from '../period.type.js';
import type { AwardEntity, AwardStrandEntity } from './award.entity.js';
import { awardFilter } from './award.filter.js';
import { Award, AwardStrand } from './award.type.js';

type Row = RowOf<typeof AwardEntity>;
type StrandRow = RowOf<typeof AwardStrandEntity>;

export const AwardsListResolver = listResolver({
  field: 'awards',
  type: Award,
  listing: { declaration: awardFilter },
  description: 'The published awards.',
});

@Resolver(() => Award)
export class AwardResolver {
  @FieldResolver(() => FundingStream, { description: 'The funding stream.' })
  stream(@Root() award: Row, @Ctx() { loaders }: FundingContext) {
    return loaders.fundingStreamByPk.load(award.stream);
  }

  @FieldResolver(() => Pcc, {
    description: 'The office that received it. Its area is not always the area served: see the programmes.',
  })
  pcc(@Root() award: Row, @Ctx() { loaders }: FundingContext) {
    return loaders.pccByPk.load(award.pcc);
  }

  @FieldResolver(() => FundingPeriod, {
    nullable: true,
    description:
      'The financial years that it pays for. Null when the source prints none, as for the 2021 round.',
  })
  period(@Root() award: Row) {
    return toPeriod(award);
  }

  @FieldResolver(() => [AwardStrand], {
    description: 'What it is published as paying for, in the order of print.',
  })
  strands(@Root() award: Row, @Ctx() { loaders }: FundingContext) {
    return loaders.strandsByAward.load(award.pk);
  }
}

@Resolver(() => AwardStrand)
export class AwardStrandResolver {
  @FieldResolver(() => Award, { description: 'The award.' })
  award(@Root() strand: StrandRow, @Ctx() { loaders }: FundingContext) {
    return loaders.awardByPk.load(strand.award);
  }

  @FieldResolver(() => [Programme], {
    description: 'The programmes that it pays for. Empty for training, staff, equipment and the like.',
  })
  programmes(@Root() strand: StrandRow, @Ctx() { loaders }: FundingContext) {
    return loaders.programmesByStrand.load(strand.pk);
  }
}
