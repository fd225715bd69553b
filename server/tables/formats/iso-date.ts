const MILLISECONDS_OF_A_DAY = 86_400_000;

/**
 * A date like `2024-03-31`, at midnight UTC.
 *
 * @throws RangeError where the text is no such date: libraries would write it as 1970.
 */
export function dateOf(text: string): Date {
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) throw new RangeError(`Not a date: ${text}`);
  return date;
}

/** Days from 1970-01-01 to a date like `2024-03-31`. */
export function daysOf(text: string): number {
  return dateOf(text).getTime() / MILLISECONDS_OF_A_DAY;
}
