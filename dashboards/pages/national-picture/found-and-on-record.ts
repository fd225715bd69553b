import type { NationalPictureQuery } from '../../typed-documents.js';

/** A statistic of the review. */
export type Statistic = NationalPictureQuery['statistics']['nodes'][number];

/** The statistics of the review by their slugs; those that the record does not have are left out. */
export function statisticsNamed(
  { statistics }: NationalPictureQuery,
  ...slugs: readonly string[]
): Statistic[] {
  return slugs.flatMap(slug => statistics.nodes.find(one => one.slug === slug) ?? []);
}
