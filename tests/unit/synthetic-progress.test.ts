import { describe, expect, it } from '@jest/globals';
import { progressOn } from '../../seeds/synthetic/progress.js';

/** An output that keeps what it is given, and a clock that stands until it is moved. */
function scene(terminal: boolean) {
  const written: string[] = [];
  let time = 0;
  const output = { isTTY: terminal, columns: 60, write: (text: string) => void written.push(text) };
  const progress = progressOn(output, () => time);
  return { written, progress, pass: (milliseconds: number) => (time += milliseconds) };
}

describe('the progress of a long piece of work', () => {
  it('is one line in a terminal, which fits into it and is gone at the end', () => {
    const { written, progress, pass } = scene(true);
    progress.begin('monitoring_reading', 2_000_000);
    pass(1_000);
    progress.advance(500_000);
    pass(10);
    progress.advance(1);
    progress.end();
    const lines = written.map(text => text.replace('\r\u001b[K', ''));
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain('████████░░░░░░░░░░░░░░░░░░░░░░ monitoring_reading 500,000');
    expect(Math.max(...lines.map(line => line.length))).toBeLessThan(60);
    expect(lines[2]).toBe('');
  });

  it('is a plain line now and then elsewhere', () => {
    const { written, progress, pass } = scene(false);
    progress.begin('citation', 374_306);
    pass(4_000);
    progress.advance(100_000);
    pass(2_000);
    progress.advance(100_000);
    progress.begin('analyze', null);
    progress.end();
    expect(written).toEqual(['citation 200,000 of 374,306, 6 s\n']);
  });
});
