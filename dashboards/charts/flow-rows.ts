/** Money that comes from one place and goes to several. */
export interface FlowStream {
  readonly name: string;
  /** All that flows, as the API adds it up. */
  readonly total: number;
}

/** What money goes to: one row of the picture, with what it has from each stream, or null for nothing on record. */
export interface FlowRow {
  readonly label: string;
  readonly amounts: readonly (number | null)[];
  /** What hangs on the row without an amount: so many dots, and words for them. */
  readonly hangs?: { readonly count: number; readonly text: string };
}

/** A row with its place in the picture, in pixels. */
export interface PlacedRow extends FlowRow {
  readonly middle: number;
  readonly bands: readonly (FlowBand | null)[];
  /** The words of what hangs on the row, in lines that fit. */
  readonly lines: readonly string[];
}

/** The band of an amount: how thick it is, and where it leaves its stream. */
export interface FlowBand {
  readonly thickness: number;
  readonly leaves: number;
}

interface Layout {
  /** How tall the whole of the largest stream is. */
  readonly scale: number;
  readonly leastRow: number;
  /** How many letters a line of words has room for. */
  readonly letters: number;
}

export const LINE_HEIGHT = 20;
const GAP = 8;

/** Puts rows below each other, each as tall as its thickest band and its words need. */
export function placedRows(rows: readonly FlowRow[], streams: readonly FlowStream[], layout: Layout) {
  const perPound = layout.scale / Math.max(...streams.map(({ total }) => total));
  const leaving = streams.map(() => 0);
  let top = 0;
  const placed = rows.map((row): PlacedRow => {
    const bands = row.amounts.map((amount, stream): FlowBand | null => {
      if (amount === null) return null;
      const leaves = leaving[stream] ?? 0;
      leaving[stream] = leaves + amount * perPound;
      return { thickness: amount * perPound, leaves };
    });
    const lines = row.hangs ? wrapped(row.hangs.text, layout.letters) : [];
    const thickest = Math.max(...bands.map(band => band?.thickness ?? 0));
    const height = Math.max(layout.leastRow, lines.length * LINE_HEIGHT, thickest) + GAP;
    top += height;
    return { ...row, middle: top - height / 2, bands, lines };
  });
  return { placed, height: top, heights: streams.map(({ total }) => total * perPound) };
}

function wrapped(text: string, letters: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
