import type { BodyRole, RecommendationsQuery } from '../../typed-documents.js';

/** A recommendation of the review. */
export type Recommendation = RecommendationsQuery['recommendations']['nodes'][number];

/** A body with the recommendations that ask it to act, and those in which it is to work with another. */
export interface AskedBody {
  readonly slug: string;
  readonly name: string;
  readonly numbers: Readonly<Record<BodyRole, readonly number[]>>;
}

/** The bodies that the recommendations are addressed to, those asked to act most often first. */
export function askedBodies(recommendations: readonly Recommendation[]): AskedBody[] {
  const addressed = recommendations.flatMap(({ number, bodies }) => bodies.map(one => ({ number, ...one })));
  const numbersOf = (all: typeof addressed, role: BodyRole) =>
    all.filter(one => one.role === role).map(({ number }) => number);
  return [...Map.groupBy(addressed, ({ body }) => body.slug)]
    .map(([slug, all]) => ({
      slug,
      name: all[0]?.body.name ?? slug,
      numbers: { RESPONSIBLE: numbersOf(all, 'RESPONSIBLE'), PARTNER: numbersOf(all, 'PARTNER') },
    }))
    .toSorted(
      (one, other) =>
        other.numbers.RESPONSIBLE.length - one.numbers.RESPONSIBLE.length ||
        one.name.localeCompare(other.name),
    );
}

/** The names of the bodies in a role. */
export function namesInRole({ bodies }: Recommendation, role: BodyRole): string {
  return bodies
    .filter(one => one.role === role)
    .map(({ body }) => body.name)
    .join('; ');
}
