import type { Group } from './groups.js';

/** The readings that providers return count people; what the documents print does not come from them. */
const COUNTS_PEOPLE = 'MonitoringReading';
const FEWEST = 10;

/**
 * Withholds the sums of an indicator, smallest first, where one is so small that it could tell of a person: all that
 * are so small, and more until there are two at least, which together are no small count. Equal sums go together, and
 * so do sums of groups that overlap. Nought is shown.
 */
export function withholdSmallSums(type: string, groups: readonly Group[]): Group[] {
  if (type !== COUNTS_PEOPLE) return [...groups];
  return [...Map.groupBy(groups, indicatorOf).values()].flatMap(ofOne => {
    const hidden = hiddenOf(ofOne.filter(group => sumOf(group) > 0));
    return ofOne.map(group =>
      hidden.has(group) ? { ...group, withheld: true, statistics: { sum: { value: null } } } : group,
    );
  });
}

function hiddenOf(known: readonly Group[]): Set<Group> {
  const upwards = known.toSorted((one, other) => sumOf(one) - sumOf(other));
  const hidden = new Set<Group>();
  if (!upwards[0] || sumOf(upwards[0]) >= FEWEST) return hidden;
  let together = 0;
  for (const [place, group] of upwards.entries()) {
    if (sumOf(group) < FEWEST || place < 2 || together < FEWEST) hidden.add(group);
    together += sumOf(group);
  }
  const sums = new Set([...hidden].map(sumOf));
  for (const group of known) if (sums.has(sumOf(group))) hidden.add(group);
  if ([...hidden].some(group => group.overlapping))
    for (const group of known) if (group.overlapping) hidden.add(group);
  return hidden;
}

const sumOf = ({ statistics }: Group): number => statistics.sum?.['value'] ?? 0;

const indicatorOf = ({ rows }: Group): number => Math.min(...rows.map(row => row['kpi_pk'] as number));
