import { isDeepStrictEqual } from 'node:util';
import type { RunningContender } from '../contenders/contender.js';
import { RawConnection } from '../load/raw-connection.js';
import type { Operation } from '../operations/operation.js';
import { ask } from './ask.js';

/** How many bytes the answer of each contender to each variant of an operation has. */
export type Lengths = ReadonlyMap<RunningContender, readonly number[]>;

/**
 * Holds the answers of all contenders to every variant of an operation against those of the first.
 *
 * @throws Error that names the contender and the first value that differs
 */
export async function verify(
  running: readonly RunningContender[],
  operation: Operation,
): Promise<{ lengths: Lengths; objects: number }> {
  const lengths = new Map(running.map(one => [one, [] as number[]]));
  const connections = await Promise.all(running.map(one => RawConnection.open(one.url)));
  let objects = 0;
  try {
    for (const variables of operation.variants) {
      let expected: unknown;
      for (const [index, one] of running.entries()) {
        const connection = connections[index];
        if (!connection) throw new Error('Every contender has a connection.');
        const { data, length } = await ask(one, connection, operation, variables);
        lengths.get(one)?.push(length);
        if (index === 0) {
          expected = data;
          objects += objectsIn(data);
        } else if (!isDeepStrictEqual(data, expected)) {
          const asked = `${operation.name} with ${JSON.stringify(variables)}`;
          throw new Error(
            `${one.contender.name} answers ${asked} otherwise than ${running[0]?.contender.name}: ${firstDifference(data, expected)}`,
          );
        }
      }
    }
  } finally {
    for (const connection of connections) connection.close();
  }
  return { lengths, objects: Math.round(objects / operation.variants.length) };
}

/** The objects within some data, itself among them: a measure of what an answer holds. */
function objectsIn(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  const within = Object.values(data).reduce((sum: number, one: unknown) => sum + objectsIn(one), 0);
  return within + (Array.isArray(data) ? 0 : 1);
}

function firstDifference(one: unknown, other: unknown, place = 'data'): string {
  if (isDeepStrictEqual(one, other)) return '';
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return `${place} is ${JSON.stringify(one)} and not ${JSON.stringify(other)}`;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of keys) {
    const [mine, its] = [(one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]];
    if (!isDeepStrictEqual(mine, its)) return firstDifference(mine, its, `${place}.${key}`);
  }
  return `the fields of ${place} stand in another order`;
}
