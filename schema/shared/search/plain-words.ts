// PostgreSQL's function search_text(text) does the same to what the records hold: see the migration. A test compares
// the two.
const MARKS = /[\u0300-\u036f]/g;
const APOSTROPHES = /['`ʼ‘’]/g;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

// They say nothing about a record, and are in most of them.
const LITTLE_WORDS = new Set([
  'a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with',
]); // prettier-ignore

/** The words of a text without case, accents, apostrophes and punctuation: `Women’s-Aid & Co` is `womens aid and co`. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(MARKS, '')
    .replace(APOSTROPHES, '')
    .replace(SEPARATORS, ' ')
    .trim();
}

/** The different words that a record should have, at most so many, without little words unless there are no others. */
export function tellingWords(words: string, most: number): string[] {
  const all = [...new Set(words.split(' '))];
  const telling = all.filter(word => !LITTLE_WORDS.has(word));
  return (telling.length > 0 ? telling : all).slice(0, most);
}
