/** Is told how far a long piece of work has come. */
export interface Progress {
  /** @param steps how many there will be, such as rows; null where that cannot be said */
  begin(task: string, steps: number | null): void;
  advance(steps: number): void;
  end(): void;
}

/** Where progress is written: a terminal, or what takes lines. */
interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const BAR_WIDTH = 30;
const CLEAR_LINE = '\r\u001b[K';

// In a terminal one line is written over and over; elsewhere, as in a log, a line comes now and then.
const REDRAW_MS = 100;
const LINE_MS = 5_000;

/** Shows progress on an output. */
export function progressOn(output: Output, now: () => number = Date.now): Progress {
  const terminal = output.isTTY ?? false;
  const start = now();
  let task = '';
  let expected: number | null = null;
  let done = 0;
  let shown = start;
  const show = () => {
    shown = now();
    const text = `${task} ${counted(done, expected)}${seconds(shown - start)}`;
    if (!terminal) output.write(`${text}\n`);
    else
      output.write(`${CLEAR_LINE}${`${bar(done, expected)} ${text}`.slice(0, (output.columns ?? 80) - 1)}`);
  };
  return {
    begin(name, steps) {
      task = name;
      expected = steps;
      done = 0;
      if (terminal) show();
    },
    advance(steps) {
      done += steps;
      if (now() - shown >= (terminal ? REDRAW_MS : LINE_MS)) show();
    },
    end() {
      if (terminal) output.write(CLEAR_LINE);
    },
  };
}

function bar(done: number, expected: number | null): string {
  const full =
    expected === null ? 0 : Math.min(Math.round((done / Math.max(expected, 1)) * BAR_WIDTH), BAR_WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)}`;
}

const counted = (done: number, expected: number | null): string =>
  expected === null ? '' : `${grouped(done)} of ${grouped(Math.max(done, expected))}, `;

// The locale of the computer has no say in it.
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

const seconds = (milliseconds: number): string => `${Math.floor(milliseconds / 1000)} s`;
