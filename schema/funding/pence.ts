/** Pounds as PostgreSQL prints them, in whole pence: sums and shares of money are made in integers. */
export function toPence(pounds: string): bigint {
  const [whole = '0', decimals = ''] = pounds.split('.');
  return BigInt(`${whole}${decimals.padEnd(2, '0').slice(0, 2)}`);
}

export function toPounds(pence: bigint): string {
  const digits = pence.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A share of an amount, to the nearest penny. */
export function shareOf(pence: bigint, numerator: bigint, denominator: bigint): bigint {
  return (2n * pence * numerator + denominator) / (2n * denominator);
}
