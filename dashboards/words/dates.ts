const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day in words: "7 March 2025". */
export function inDays(date: string): string {
  return days.format(new Date(`${date}T00:00:00Z`));
}
