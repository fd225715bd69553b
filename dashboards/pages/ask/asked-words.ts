const SHORTEST_WORD = 3;

/** Words that a question is put together with, and that do not say what it is about. */
const STOP_WORDS = new Set(
  `about all and any are been can could did does every for from gave get give given gives goes going got had has have
  how into its list many much not one out show tell than that the their them there these they this those was went were
  what when where which who whom whose why will with would you`.split(/\s+/),
);

/**
 * The words of a text that say what is asked, without the s of a plural, so that “awards” finds “award”. A text that
 * has none but stop words is taken at its word.
 */
export function askedWords(text: string): string[] {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length >= SHORTEST_WORD);
  const telling = words.filter(word => !STOP_WORDS.has(word));
  return [...new Set((telling.length > 0 ? telling : words).map(singular))];
}

function singular(word: string): string {
  return word.length > SHORTEST_WORD && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
