/** The UTF-16 units that a cell of Excel holds at most. */
export const MOST_IN_A_CELL = 32_767;

const ELLIPSIS = '…';

/** A text that fits into a cell: a longer one ends in an ellipsis, and no character of it is cut in two. */
export function cutForExcel(text: string): string {
  if (text.length <= MOST_IN_A_CELL) return text;
  const cut = text.slice(0, MOST_IN_A_CELL - ELLIPSIS.length);
  const endsInHalfAPair = /[\uD800-\uDBFF]$/.test(cut);
  return (endsInHalfAPair ? cut.slice(0, -1) : cut) + ELLIPSIS;
}

/**
 * What XML 1.0 cannot hold, discourages or changes (it reads CR as LF), and U+FFFD: `write-excel-file` would leave all
 * of them out but CR.
 */
const UNSAFE = /(?![\t\n])\p{Cc}|\uFFFD|\p{Noncharacter_Code_Point}/gu;

/** An underscore that a reader may take for the beginning of an escape, if one follows. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4})/g;

/**
 * A text as OOXML's ST_Xstring holds it: with `_x000B_` where XML cannot. Excel shows what was given.
 *
 * `constructor` and the like are escaped too, as `write-excel-file` looks its texts up in an object that has these.
 */
export function escapedForExcel(text: string): string {
  const escaped = text.replace(LOOKS_ESCAPED, escapeOf).replace(UNSAFE, escapeOf);
  return escaped in Object.prototype ? escapeOf(escaped.slice(0, 1)) + escaped.slice(1) : escaped;
}

function escapeOf(character: string): string {
  return character
    .split('')
    .map(unit => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('');
}
