/** One thing to put right in the data files. */
export interface Fault {
  /** The path of the file, as a person at the terminal would name it. */
  readonly file: string;
  /** The number of the line as an editor shows it; null when the fault is the file's as a whole. */
  readonly row: number | null;
  readonly column: string | null;
  readonly reason: string;
}

/** The data files cannot be loaded. The message has one line for each fault, in the order of the files. */
export class RecordError extends Error {
  override readonly name = 'RecordError';

  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(inWords).join('\n'));
  }
}

function inWords({ file, row, column, reason }: Fault): string {
  const place = [file, row === null ? null : `line ${row}`, column].filter(part => part !== null).join(', ');
  return `${place}: ${reason}`;
}
