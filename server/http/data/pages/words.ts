/** `1 row`, `1,204 rows`. */
export function counted(count: number, noun: string): string {
  return `${grouped.format(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** The name of a parameter as a label: `holderKinds` is `Holder kinds`. */
export function nameAsWords(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `2024-03-31`, or a date with its time, as `31 March 2024`. What is no whole date stays as it is. */
export function dateAsWords(date: string): string {
  return /^\d{4}-\d{2}-\d{2}(T|$)/.test(date) ? longDate.format(new Date(date)) : date;
}

/** Thousands apart, with as many decimals as the number has. */
export const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** Pounds and pence, without the sign. */
export const pounds = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });
