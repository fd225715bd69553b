import fc from 'fast-check';
import type { ValueKind } from '../check/value-kind.js';

/** Values that break what is careless: wildcards, quotes, accents, ends of ranges. */
const AWKWARD: Readonly<Partial<Record<ValueKind, readonly (string | number)[]>>> = {
  text: ['', '%', '_', '\\', "'", '"', ' ', 'É', 'ŵ', 'straße', '🎗', 'none such', '{}', '$1'],
  integer: [0, -1, 1, 2_147_483_647, -2_147_483_648],
  number: [0, -1, 0.1, 82.5, 1e-7, 1e12],
  pounds: [0, '0.00', '0.1', -1, 999_999_999_999.99, '999999999999.99'],
  date: ['1900-01-01', '2024-02-29', '2100-12-31'],
  financialYear: ['1999-00', '2019-20', '2023-24', '2099-00'],
  financialYears: ['1999-00', '2019-20', '2024-25'],
};

/** Values to ask for: mostly those of the record, so that there is something to find. */
export function operandOf(
  kind: ValueKind,
  operator: string,
  known: readonly (string | number | boolean)[],
  codes: readonly string[],
): fc.Arbitrary<unknown> {
  if (operator === 'isNull') return fc.boolean();
  if (kind === 'boolean') return fc.boolean();
  const awkward = fc.constantFrom(...(AWKWARD[kind] ?? codes));
  const value =
    known.length > 0
      ? fc.oneof({ weight: 6, arbitrary: near(kind, known) }, { weight: 1, arbitrary: awkward })
      : awkward;
  if (operator === 'contains' || operator === 'startsWith')
    return fc
      .tuple(value.map(String), fc.nat(20), fc.integer({ min: 1, max: 4 }), fc.boolean())
      .map(partOf(operator));
  if (!['in', 'notIn', 'all'].includes(operator)) return value;
  return fc.oneof(
    { weight: 8, arbitrary: fc.array(value, { minLength: 1, maxLength: operator === 'all' ? 2 : 5 }) },
    { weight: 1, arbitrary: fc.constant([]) },
  );
}

/** A value of the record, or one right beside it. */
function near(kind: ValueKind, known: readonly (string | number | boolean)[]): fc.Arbitrary<unknown> {
  const value = fc.constantFrom(...known);
  const beside = fc.constantFrom(0, 0, 0, -1, 1);
  if (kind === 'integer') return fc.tuple(value, beside).map(([one, step]) => Number(one) + step);
  if (kind === 'number') return fc.tuple(value, beside).map(([one, step]) => Number(one) + step / 2);
  if (kind === 'pounds')
    return fc
      .tuple(value, beside)
      .map(([one, step]) => (Number(one) + step / 100).toFixed(2))
      .chain(text => fc.constantFrom<unknown>(text, Number(text)));
  if (kind === 'text')
    return fc.tuple(value, fc.nat(11)).map(([one, turn]) => (turn === 0 ? String(one).toUpperCase() : one));
  return value;
}

/** A piece of a text, sometimes in the other case. */
function partOf(operator: string) {
  return ([text, start, length, upper]: [string, number, number, boolean]): string => {
    const letters = [...text];
    const from = operator === 'startsWith' ? 0 : start % (letters.length + 1);
    const part = letters.slice(from, from + length).join('');
    return upper ? part.toUpperCase() : part.toLowerCase();
  };
}
