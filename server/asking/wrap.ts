/** A text in lines that are no longer than a width, broken between words; one line without a width. */
export function wrap(text: string, width: number | undefined, indent = ''): string[] {
  if (width === undefined) return [`${indent}${text}`];
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(`${indent}${word}`);
  }
  return lines;
}
