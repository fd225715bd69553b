const SUM = /^£ ?(\d[\d, ]*)(?:\.(\d+))? ?(million|m)?$/;

/**
 * Reads an amount as documents print it: `£ 762, 033.00`, `£200,333.33`, `£39 million`, `£11.3m`.
 *
 * @returns pounds with two decimals, or null when the text is something else or is finer than a penny
 */
export function printedPounds(printed: string): string | null {
  const match = SUM.exec(printed);
  if (!match) return null;
  const [, grouped = '', decimals = '', million] = match;
  const scale = million === undefined ? 2 : 8;
  if (decimals.length > scale) return null;
  const pennies = (grouped.replace(/[, ]/g, '') + decimals.padEnd(scale, '0')).replace(/^0+(?=\d{3})/, '');
  return `${pennies.slice(0, -2)}.${pennies.slice(-2)}`;
}
