import type { Group } from './groups.js';

/** The readings that providers return count people; what the documents print does not come from them. */
const COUNTS_PEOPLE = 'MonitoringReading';
const FEWEST = 10;

/**
 * Withholds a sum that tells of so few people that it could tell of one. Where only one of an indicator is that small,
 * the least of the others goes with it, because the whole less the rest would tell it; all of
 * them where several are the least, because an answer that hid one and another that hid the next would tell both.
 */
export function withholdSmallSums(type: string, groups: readonly Group[]): Group[] {
  if (type !== COUNTS_PEOPLE) return [...groups];
  const isSmall = (group: Group) => sumOf(group) > 0 && sumOf(group) < FEWEST;
  return [...Map.groupBy(groups, indicatorOf).values()].flatMap(ofOne => {
    const small = ofOne.filter(isSmall);
    const others = ofOne.filter(group => !isSmall(group) && sumOf(group) > 0);
    const least = Math.min(...others.map(sumOf));
    const alike = others.filter(group => sumOf(group) === least);
    const hidden = new Set(small.length === 1 ? [...small, ...alike] : small);
    return ofOne.map(group =>
      hidden.has(group) ? { ...group, withheld: true, statistics: { sum: { value: null } } } : group,
    );
  });
}

const sumOf = ({ statistics }: Group): number => statistics.sum?.['value'] ?? 0;

const indicatorOf = ({ rows }: Group): number => Math.min(...rows.map(row => row['kpi_pk'] as number));
