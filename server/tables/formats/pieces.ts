import type { Row } from '../table.js';

/** Large enough that sending is cheap, small enough that a slow reader holds up little: UTF-16 units or bytes. */
const PIECE_SIZE = 48 * 1024;

/** How a format that is text is put together. */
export interface TextParts {
  /** What stands before the first row. It is sent with it, so that rows which fail at once send nothing. */
  readonly start: string;
  /** A row, by its place from 0. */
  readonly row: (row: Row, place: number) => string;
  /** What stands after the last row, of which there are so many. */
  readonly end: (rowCount: number) => string;
}

/** A text in pieces, as its rows come. Where the pieces end does not depend on the batches. */
export async function* textInPieces(
  batches: AsyncIterable<readonly Row[]>,
  parts: TextParts,
): AsyncGenerator<string> {
  let piece = parts.start;
  let rowCount = 0;
  for await (const batch of batches) {
    for (const row of batch) {
      piece += parts.row(row, rowCount);
      rowCount += 1;
      if (piece.length < PIECE_SIZE) continue;
      yield piece;
      piece = '';
    }
  }
  piece += parts.end(rowCount);
  if (piece !== '') yield piece;
}

/** Bytes in pieces. They are views: the bytes must not change before the last has been sent. */
export function* bytesInPieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += PIECE_SIZE) {
    yield bytes.subarray(from, from + PIECE_SIZE);
  }
}
