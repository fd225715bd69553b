/** Is told how far a long piece of work has come. */
export interface Progress {
  /** @param rows how many there will be; null for work that has none, or too few to say */
  begin(task: string, rows: number | null): void;
  advance(rows: number): void;
  end(): void;
}

/** Where progress is written: a terminal, or what takes lines. */
interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const WIDTH = 30;
const REDRAW_MS = 100;
const CLEAR_LINE = '\r\u001b[K';

// In a terminal one line is written over and over; elsewhere, as in a log, only what takes long has lines.
const LINE_FOR_ROWS = 100_000;

/** Shows progress on an output. */
export function progressOn(output: Output, now: () => number = Date.now): Progress {
  const start = now();
  let task = '';
  let expected: number | null = null;
  let done = 0;
  let drawn = 0;
  const seconds = () => `${((now() - start) / 1000).toFixed(1)} s`;
  const draw = () => {
    drawn = now();
    const line = `${bar(expected === null ? null : done / Math.max(expected, 1))} ${task} ${count(done, expected)} ${seconds()}`;
    output.write(`${CLEAR_LINE}${line.slice(0, (output.columns ?? 80) - 1)}`);
  };
  return {
    begin(name, rows) {
      task = name;
      expected = rows;
      done = 0;
      if (output.isTTY) draw();
    },
    advance(rows) {
      const before = done;
      done += rows;
      if (output.isTTY) {
        if (now() - drawn >= REDRAW_MS) draw();
      } else if (
        expected !== null &&
        expected >= LINE_FOR_ROWS &&
        tenths(done, expected) > tenths(before, expected)
      ) {
        output.write(`${task}: ${count(done, expected)} after ${seconds()}\n`);
      }
    },
    end() {
      if (output.isTTY) output.write(CLEAR_LINE);
    },
  };
}

const tenths = (done: number, expected: number): number => Math.min(Math.floor((done * 10) / expected), 10);

function bar(share: number | null): string {
  const full = Math.min(Math.round((share ?? 0) * WIDTH), WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
}

function count(done: number, expected: number | null): string {
  if (expected === null) return '';
  return `${grouped(done)} of ${grouped(Math.max(done, expected))} rows,`;
}

// The locale of the computer has no say in it.
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
