import type { Row } from '../table.js';

/** Rows in a first group of one size and others of another, the last of which may be smaller, whatever the batches. */
export async function* rowGroups(
  batches: AsyncIterable<readonly Row[]>,
  [first, others]: readonly [first: number, others: number],
): AsyncGenerator<readonly Row[]> {
  let group: Row[] = [];
  let size = first;
  for await (const batch of batches) {
    for (const row of batch) {
      group.push(row);
      if (group.length < size) continue;
      yield group;
      group = [];
      size = others;
    }
  }
  if (group.length > 0) yield group;
}
