import type { LineFault } from './check-lines.js';
import type { Line, TableReading } from './read-table.js';
import { keyOf } from './table.js';

const AWARDS = 'funding/awards.csv';
const STRANDS = 'funding/award-strands.csv';
const AWARD_KEY = ['stream', 'pcc'];

/** Every award says what it pays for, in strands numbered from 1 without a gap. */
export function checkStrands(readings: ReadonlyMap<string, TableReading>): LineFault[] {
  const awards = readings.get(AWARDS);
  const strands = readings.get(STRANDS);
  if (!awards || !strands?.complete) return [];
  const byAward = Map.groupBy(strands.lines, line => keyOf(AWARD_KEY, line.cells));
  const empty = awards.lines
    .filter(line => !byAward.has(keyOf(AWARD_KEY, line.cells)))
    .map(line => ({
      file: AWARDS,
      line: line.number,
      column: null,
      reason: `${STRANDS} has no strand of this award`,
    }));
  return [...empty, ...[...byAward.values()].flatMap(checkNumbering)];
}

function checkNumbering(lines: readonly Line[]): LineFault[] {
  if (lines.some(line => line.problems.some(problem => problem.column === 'position'))) return [];
  const inOrder = [...lines].sort((a, b) => positionOf(a) - positionOf(b));
  const gaps = inOrder.filter((line, index) => {
    const before = inOrder[index - 1];
    return positionOf(line) > (before ? positionOf(before) : 0) + 1;
  });
  return gaps.map(line => ({
    file: STRANDS,
    line: line.number,
    column: 'position',
    reason: `${positionOf(line)} leaves a gap; the strands of an award are numbered 1, 2, 3 and so on`,
  }));
}

const positionOf = (line: Line): number => Number(line.cells['position']);
