import type { Column } from '../table.js';

/** Whether a column holds money: pounds with at most two decimals, under 10^12. */
export function isMoney(column: Column): boolean {
  return column.type === 'number' && column.unit === 'GBP';
}

/** An amount in whole pence, which is exact where the pounds as a binary fraction are not. */
export function penceOf(pounds: number): bigint {
  return BigInt(Math.round(pounds * 100));
}
