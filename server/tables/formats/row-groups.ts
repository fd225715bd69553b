import type { Row } from '../table.js';

/** Rows in groups of one size, the last of which may be smaller, however large the batches are. */
export async function* rowGroups(
  batches: AsyncIterable<readonly Row[]>,
  size: number,
): AsyncGenerator<readonly Row[]> {
  let group: Row[] = [];
  for await (const batch of batches) {
    for (const row of batch) {
      group.push(row);
      if (group.length < size) continue;
      yield group;
      group = [];
    }
  }
  if (group.length > 0) yield group;
}
