import type { Random } from './random.js';

// What names of real things do to software that reads them: other scripts, accents composed and not, quotes, markup,
// wildcards of SQL, escapes, a name that says null, and one that is very long.
const AWKWARD = [
  'Tŷ Diogel – Cwm-tŵrch',
  `O'Brien's "second chance"`,
  '“curly” & ‘quoted’',
  'بداية جديدة',
  '新しい道',
  '🌱 new growth 👩‍👩‍👧',
  '100%_of_them',
  String.raw`back\slash \N \t`,
  '<b>bold</b> &amp; <script>',
  'Ｆｕｌｌ ｗｉｄｔｈ ﬁ',
  'e\u0301toile and étoile',
  'NULL',
  "'); drop table programme; --",
  '{braces,"and" commas}',
  'ﷺ İstanbul straße',
  'שלום',
  'a very long name '.repeat(15).trim(),
];

const SHARE_OF_AWKWARD = 0.04;

/**
 * The name of a record: it says that it is synthetic, and a few in a hundred are awkward.
 *
 * @param kind the word for it, such as `programme`
 * @param number from 1 up
 */
export function nameOf(kind: string, number: number, random: Random): string {
  const plain = `Synthetic ${kind} ${number}`;
  return random.chance(SHARE_OF_AWKWARD) ? `${plain} ${random.pick(AWKWARD)}` : plain;
}

/** A key that a person can read, in the order of the numbers. */
export const slugOf = (kind: string, number: number): string =>
  `synthetic-${kind}-${String(number).padStart(5, '0')}`;

/** What a programme might do, in words that a search can find. */
export function descriptionOf(random: Random): string {
  const [work, how, whom] = [random.pick(WORK), random.pick(HOW), random.pick(WHOM)];
  return `Synthetic: ${work} ${how}, for ${whom}.`;
}

const WORK = [
  'group sessions',
  'one-to-one sessions',
  'intensive case management',
  'a therapeutic course',
  'early conversations in custody',
  'a telephone helpline with follow-up',
  'family work',
  'a course on attitudes and consent',
  'practical help with housing and work',
  'joint planning by several agencies',
];

const HOW = [
  'over twelve weeks',
  'over six months',
  'with a support service for victims alongside',
  'with reviews every quarter',
  'in the evenings and online',
  'in three towns in turn',
  'as long as the risk is high',
  'after an assessment of risk and needs',
];

const WHOM = [
  'people who want to change how they behave',
  'people whom the police refer',
  'people who are subject to an order',
  'young people and their families',
  'fathers',
  'people who use drugs or alcohol',
  'people in rural places',
  'people whose partners asked for help',
];
