import { readFile } from 'node:fs/promises';

/**
 * The text of a data file. A byte order mark and Windows line ends, which spreadsheets and checkouts add, are taken
 * away, so that the same facts have the same revision on every computer.
 *
 * @throws UnreadableFile when there is no such file or it is not UTF-8
 */
export async function readCsvText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableFile(
      null,
      error.code === 'ENOENT' ? 'the file is missing' : `cannot be read (${error.message})`,
    );
  });
  const text = decode(bytes) ?? notUtf8(bytes);
  return text.replaceAll('\r\n', '\n');
}

export class UnreadableFile extends Error {
  constructor(
    readonly line: number | null,
    readonly reason: string,
  ) {
    super(reason);
  }
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function notUtf8(bytes: Buffer): never {
  const LINE_FEED = 0x0a;
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
    if (decode(bytes.subarray(start, end)) === null) break;
    start = end + 1;
    line += 1;
  }
  throw new UnreadableFile(line, 'is not UTF-8; save the file in that encoding');
}
