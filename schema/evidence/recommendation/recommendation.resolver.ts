import { sql } from 'kysely';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../commissioning/index.js';
import { pointingAt, readable, valueOf } from '../../shared/readable.js';
import { listResolver } from '../../shared/list.resolver.js';
import type { RowOf } from '../../shared/reads.js';
import type { EvidenceContext } from '../evidence.context.js';
import type { RecommendationEntity } from './recommendation.entity.js';
import { RecommendationBodyEntity } from './recommendation.entity.js';
import { recommendationFilter } from './recommendation.filter.js';
import { Recommendation, RecommendationBody } from './recommendation.type.js';
import { relatedLists } from '../../shared/related-list.resolver.js';

type Row = RowOf<typeof RecommendationEntity>;

export const RecommendationsListResolver = listResolver({
  field: 'recommendations',
  type: Recommendation,
  listing: { declaration: recommendationFilter },
  description: 'The ten recommendations of the 2025 review.',
});

export const recommendationLists = relatedLists(recommendationFilter, {
  responsible: 'The bodies that it asks to act.',
  partners: 'The bodies that the responsible one is to work with. Empty when it names none.',
  statistics: 'The figures of the review that bear on it.',
});

@Resolver(() => Recommendation)
export class RecommendationResolver {
  // The number is the natural key, kept as text so that "02" stands before "10".
  @readable(valueOf((_reads, { key }) => sql`${key}::int`))
  @FieldResolver(() => Int)
  number(@Root() recommendation: Row): number {
    return Number(recommendation.number);
  }

  @readable(pointingAt(RecommendationBodyEntity, 'recommendation', 'key'))
  @FieldResolver(() => [RecommendationBody], { description: 'The bodies that it is addressed to.' })
  bodies(@Root() recommendation: Row, @Ctx() { loaders }: EvidenceContext) {
    return loaders.bodiesByRecommendation.load(recommendation.pk);
  }
}

@Resolver(() => RecommendationBody)
export class RecommendationBodyResolver {
  @FieldResolver(() => Organisation, { description: 'The body.' })
  body(@Root() link: RowOf<typeof RecommendationBodyEntity>, @Ctx() { loaders }: EvidenceContext) {
    return loaders.organisationByPk.load(link.body);
  }
}
