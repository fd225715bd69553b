/** What a row is sorted by; null where nothing is known. */
export type SortValue = string | number | null;

export interface Sorting {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

const letters = new Intl.Collator('en-GB', { numeric: true });

/** The rows in order. What is not known comes last in either direction. */
export function sortedRows<Row>(
  rows: readonly Row[],
  sortBy: (row: Row) => SortValue,
  direction: Sorting['direction'],
): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [first, second] = [sortBy(one), sortBy(other)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return sign * compared(first, second);
  });
}

function compared(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : letters.compare(String(one), String(other));
}
