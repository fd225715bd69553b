const WORDS = [
  'no zero',
  'one once',
  'two twice',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const IN_WORDS = new Map(
  WORDS.flatMap((words, value) => words.split(' ').map(word => [word, value] as const)),
);
const OTHER_WORDS = new Map([
  ['hundred', 100],
  ['half', 50],
  ['doubling', 2],
  ['double', 2],
]);
const DIGITS = /(\d[\d,]*(?:\.\d+)?)\s?(million\b|m\b)?/g;

/**
 * The figures that a text prints, in digits or in words: `over £41 million` is 41 and 41,000,000, `only one` is 1,
 * `half` is 50 (per cent).
 */
export function printedFigures(text: string): ReadonlySet<number> {
  const figures = new Set<number>();
  // Groups of three digits may stand apart: `£ 762, 033.00`.
  for (const [, digits = '', million] of text.replaceAll(/(?<=\d,) (?=\d{3})/g, '').matchAll(DIGITS)) {
    const value = Number(digits.replaceAll(',', ''));
    figures.add(value);
    // In whole pennies, so that 11.3 million is exactly 11,300,000.
    if (million) figures.add(Math.round(value * 100_000_000) / 100);
  }
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const value = IN_WORDS.get(word) ?? OTHER_WORDS.get(word);
    if (value !== undefined) figures.add(value);
  }
  return figures;
}
