import { expect, it } from '@jest/globals';
import { DeclineLog } from '../../server/reading/decline-log.js';
import { Declined, type DeclineKind } from '../../server/reading/declined.js';

function logOf(declines: readonly (readonly [document: string, declined: Declined])[]): string[] {
  const lines: string[] = [];
  const log = new DeclineLog(
    line => lines.push(line),
    () => undefined,
  );
  for (const [document, declined] of declines) log.add(document, declined);
  return lines;
}

it('is not filled by somebody who sends ever new documents', () => {
  const documents = Array.from({ length: 1_000 }, (_, number) => `{ a${number} }`);
  const lines = logOf(documents.map(document => [document, new Declined('it is read by its resolver')]));
  expect(lines).toHaveLength(201);
  expect(lines.at(-1)).toMatch(/\/metrics counts them/);
});

it('does not tell of what nobody has to mend', () => {
  const kinds: DeclineKind[] = ['schema', 'argument', 'value', 'left'];
  expect(logOf(kinds.map(kind => ['{ a }', new Declined('why', kind)]))).toEqual([]);
});
