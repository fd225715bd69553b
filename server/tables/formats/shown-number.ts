import type { Column } from '../table.js';
import { isMoney } from './money.js';

/**
 * A finite number as the text formats print it: money with two decimals, others with as many as they need. None has
 * an exponent, since spreadsheets and people read `1e-7` as text.
 */
export function shownNumber(value: number, column: Column): string {
  if (isMoney(column)) return value.toFixed(2);
  const shown = String(value);
  return shown.includes('e') ? withoutExponent(value) : shown;
}

/** The shortest decimals have 17 significant digits at most, so that 21 cut nothing off. */
function withoutExponent(value: number): string {
  return value.toLocaleString('en', { useGrouping: false, maximumSignificantDigits: 21 });
}
