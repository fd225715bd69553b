import { printedFigures } from './printed-figures.js';
import { printedPounds } from './printed-pounds.js';
import type { Problem } from './table.js';

/** A period has both its ends or neither, and does not run backwards. */
export function periodInOrder(row: { period_from: string | null; period_to: string | null }): Problem[] {
  const { period_from: from, period_to: to } = row;
  if (from === null && to === null) return [];
  if (from === null) return [{ column: 'period_from', reason: 'is empty, but the period has an end' }];
  if (to === null) return [{ column: 'period_to', reason: 'is empty, but the period has a beginning' }];
  return from <= to
    ? []
    : [{ column: 'period_to', reason: `${to} is before ${from}, where the period begins` }];
}

/** @returns the rule that exactly one of some columns has a value */
export function exactlyOne<C extends string>(...columns: [C, C, ...C[]]) {
  return (row: Record<C, unknown>): Problem[] => {
    const given = columns.filter(column => row[column] !== null);
    if (given.length === 1) return [];
    const found = given.length === 0 ? 'none is' : `${given.join(' and ')} are`;
    return [
      {
        column: given[1] ?? columns[0],
        reason: `exactly one of ${columns.join(', ')} is to be filled in; ${found}`,
      },
    ];
  };
}

/** The figure of an award is the figure that its source prints. */
export const amountAsPrinted = (row: { amount: string; printed: string | null }): Problem[] =>
  comparePrinted(row.amount, row.printed, row.printed);

/** The figure of a total is the one that its source prints, which may stand behind words such as "up to". */
export const totalAsPrinted = (row: { amount: string; printed: string | null }): Problem[] =>
  comparePrinted(row.amount, row.printed, row.printed?.replace(/^[A-Za-z ]+(?=£)/, '') ?? null);

function comparePrinted(amount: string, printed: string | null, figure: string | null): Problem[] {
  if (figure === null)
    return [{ column: 'printed', reason: 'is empty; an amount is given as its source prints it' }];
  const pounds = printedPounds(figure);
  if (pounds === null) {
    return [
      { column: 'printed', reason: `"${printed}" is not an amount, for example £1,230,500.00 or £11.3m` },
    ];
  }
  return pounds === amount
    ? []
    : [{ column: 'printed', reason: `"${printed}" is ${pounds}, but amount is ${amount}` }];
}

/**
 * @returns the rule that the figures of some columns are among those that the source prints at the cited place; a
 *   share such as 0.25 is printed as 25 per cent
 */
export function figuresAsPrinted<C extends string>(...columns: C[]) {
  return (row: Record<C, unknown> & { printed: string | null; wording?: unknown }): Problem[] => {
    const printed = [row.printed, row.wording].filter(text => typeof text === 'string').join(' ');
    const figures = printedFigures(printed);
    return columns
      .filter(column => row[column] !== null)
      .filter(column => ![1, 100].some(scale => figures.has(Number(row[column]) * scale)))
      .map(column => ({
        column,
        reason: `${String(row[column])} is not among the figures of what is printed: "${printed}"`,
      }));
  };
}
