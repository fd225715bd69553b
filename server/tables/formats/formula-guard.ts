/** What a spreadsheet reads as the beginning of a formula, by OWASP's list with the full-width signs. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A text that no spreadsheet runs as a formula (CSV injection): one apostrophe goes before what would be one. Texts that
 * begin with apostrophes and then a formula get one more, so that `unguarded` can tell which one is ours.
 */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `guarded` was given. */
export function unguarded(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
