import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Focus } from '../../shared/focus.js';
import { readable } from '../../shared/readable.js';
import type { FundingContext } from '../funding.context.js';
import { StrandKind } from '../funding.codelists.js';
import { readableSpend, spend } from './spend.js';
import { Spend } from './spend.type.js';

@Resolver()
export class SpendResolver {
  @readable(readableSpend)
  @Query(() => Spend, {
    description: 'How much was awarded for a theme: an interval, with the awards that it rests on.',
  })
  spend(
    @Ctx() { reads }: FundingContext,
    @Arg('focus', () => [Focus], {
      nullable: true,
      description: 'Strands that address one of these. Without it, of any focus.',
    })
    focus?: Focus[] | null,
    @Arg('kinds', () => [StrandKind], {
      nullable: true,
      description: 'Strands that pay for one of these. Without it, of any kind.',
    })
    kinds?: StrandKind[] | null,
    @Arg('stream', () => String, {
      nullable: true,
      description: 'Slug of the funding stream. Without it, all streams.',
    })
    stream?: string | null,
  ) {
    return spend(reads, { focus, kinds, stream });
  }
}
