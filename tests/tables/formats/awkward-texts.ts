import fc from 'fast-check';

const HAND_LIST = [
  '',
  'null',
  'NULL',
  'NaN',
  'true',
  '007',
  '1e5',
  '1/2',
  '2024-03-31',
  'constructor',
  '__proto__',
  'toString',
  '"',
  '""',
  'a "quoted" word',
  'a,b',
  'a;b',
  'one\ntwo',
  'one\rtwo',
  'one\r\ntwo',
  '\n',
  '\r',
  '\r\n',
  '\\N',
  'a\\"b',
  '=1+1',
  '+44 20 7946 0000',
  '-5',
  '@SUM(A1)',
  '\tindented',
  "'=1+1",
  "''=1+1",
  "'",
  "''",
  "'tis",
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '=HYPERLINK("http://example.test","x")',
  ' leading',
  'trailing ',
  '  ',
  '\u00A0no-break\u00A0',
  '\uFEFFmark',
  '\u200Fمرحبا بالعالم\u200E',
  'שלום, עולם',
  '\u202Eright to left\u202C',
  '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👍🏽',
  'e\u0301 ñ n\u0303 Z͑ͫ̓',
  '_x0041_',
  '_x0041',
  '_x0041\u000B',
  '_x005F_x0041_',
  '_x0041_x0042_',
  '__x000b_',
  '<b>&amp;</b>]]>',
  '\u2028line\u2029paragraph\u0085next',
  '\uFFFD replaced',
  '\uFFFE\uFFFF',
  '\uFDD0 \u{1FFFE} \u{10FFFF}x',
  '[x]',
  '#N/A',
  '%s {0} ${x}',
  ...Array.from({ length: 31 }, (_, index) => `control ${String.fromCharCode(index + 1)} character`),
];

const PUNCTUATION = ['"', "'", ',', '\r', '\n', '\t', ' ', '=', '+', '-', '@', '_', 'x', '0', '4', '1', '\\'];

const GENERATED = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...PUNCTUATION), maxLength: 12 }),
);

/** Any text that PostgreSQL can hold: it has no U+0000, and no half of a surrogate pair. */
export const anyText = GENERATED.map(text => text.replaceAll('\0', '\u0001'));

/** Too long for a cell of Excel, with an emoji where the cut would be. */
export const LONG_TEXT = `${'a'.repeat(32_765)}${'😀'.repeat(3_617)}.`;

/** A thousand texts that some format or reader has got wrong. They are the same each time. */
export const AWKWARD_TEXTS: readonly string[] = [
  ...HAND_LIST,
  LONG_TEXT,
  ...fc.sample(anyText, { numRuns: 999 - HAND_LIST.length, seed: 20_240_331 }),
];
