const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_SIZE = 22;
const ENTRY_SIZE = 46;

/** 1980-01-01 00:00, the first that a zip can say, as its two numbers of 16 bits: time, then date. */
const FIRST_TIME = 0x0021_0000;

/**
 * Writes one constant time over those of the files in a zip, in place, so that the same files are the same bytes. What
 * `write-excel-file` writes has the time of writing, no comment, and no zip64.
 */
export function fixZipTimes(zip: Buffer): void {
  const end = zip.length - END_OF_DIRECTORY_SIZE;
  if (zip.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error('The zip does not end in its directory.');
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const file = zip.readUInt32LE(entry + 42);
    zip.writeUInt32LE(FIRST_TIME, entry + 12);
    zip.writeUInt32LE(FIRST_TIME, file + 10);
    entry += ENTRY_SIZE + lengthOfNames(zip, entry);
  }
}

/** The file's name, the extra field and the comment, which follow an entry. */
function lengthOfNames(zip: Buffer, entry: number): number {
  return zip.readUInt16LE(entry + 28) + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
}
