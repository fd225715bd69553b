// Three letters are too few to tell a mistake from another word.
const SHORTEST = 4;
// From here on a word may have a mistake in each half.
const LONG = 8;
const LETTERS = /^\p{L}+$/u;

/**
 * A regular expression, in the common syntax of PostgreSQL and JavaScript, for a word that stands between spaces and
 * may be mistyped: a letter too many, one missing, a wrong one, or two neighbours exchanged. A long word may have one
 * such mistake in each half. Its plural counts as the word.
 *
 * @returns null for a word that must be right: a short one, or one with digits, as codes have
 */
export function mistyped(word: string): string | null {
  const letters = [...word];
  if (letters.length < SHORTEST || !LETTERS.test(word)) return null;
  if (letters.length < LONG) return ` ${oneMistake(letters)}s? `;
  const middle = Math.ceil(letters.length / 2);
  const halves = `${oneMistake(letters.slice(0, middle))}${oneMistake(letters.slice(middle))}`;
  return ` (?:${halves}|${exchanged(letters, middle - 1)})s? `;
}

function oneMistake(letters: readonly string[]): string {
  const places = letters.map((_, index) => index);
  const forms = [
    letters.join(''),
    ...[...places, letters.length].map(place => spliced(letters, place, 0, '.')),
    ...places.map(place => spliced(letters, place, 1, '.?')),
    ...places.slice(1).map(place => exchanged(letters, place - 1)),
  ];
  return `(?:${[...new Set(forms)].join('|')})`;
}

const spliced = (letters: readonly string[], place: number, removed: number, added: string): string =>
  letters.toSpliced(place, removed, added).join('');

function exchanged(letters: readonly string[], place: number): string {
  const [first = '', second = ''] = letters.slice(place, place + 2);
  return letters.toSpliced(place, 2, second, first).join('');
}
