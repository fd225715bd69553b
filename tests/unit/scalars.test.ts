import { describe, expect, it } from '@jest/globals';
import { Kind } from 'graphql';
import { financialYears, FinancialYear } from '../../schema/shared/financial-year.js';
import { GBP } from '../../schema/shared/gbp.js';
import { fromGlobalId, toGlobalId } from '../../schema/shared/node.js';

describe('GBP', () => {
  it.each([
    ['1230500.00', '1230500'],
    ['200333.33', '200333.33'],
    ['659488.21', '659488.21'],
    ['0.10', '0.1'],
    ['999999999999.99', '999999999999.99'],
    ['-12.50', '-12.5'],
  ])('prints PostgreSQL’s %s as the JSON number %s', (numeric, printed) => {
    expect(JSON.stringify(GBP.serialize(numeric))).toBe(printed);
  });

  it.each([0.1 + 0.2, '12.345', '1,000', '', 'twelve', null, '1e6', Number.NaN])(
    'refuses %p with what would be right',
    value => {
      expect(() => GBP.parseValue(value)).toThrow(/at most two decimals, for example 1230500 or 200333.33/);
    },
  );

  it.each([
    [762033, '762033'],
    ['200333.33', '200333.33'],
    ['200333.330', '200333.33'],
    ['1230500.0000', '1230500.00'],
    ['007.5', '7.5'],
    [1e5, '100000'],
    ['999999999999.990', '999999999999.99'],
  ])('reads %p as %s', (input, numeric) => {
    expect(GBP.parseValue(input)).toBe(numeric);
  });

  it.each([
    ['1e5', '100000'],
    ['1.5E+3', '1500'],
    ['125e-2', '1.25'],
    ['5e-2', '0.05'],
    ['200333.330', '200333.33'],
  ])('reads the number %s in a query as %s', (value, numeric) => {
    expect(GBP.parseLiteral({ kind: Kind.FLOAT, value })).toBe(numeric);
  });

  it.each(['125e-3', '1.0000000000000000001e5'])('refuses the number %s in a query', value => {
    expect(() => GBP.parseLiteral({ kind: Kind.FLOAT, value })).toThrow(/at most two decimals/);
  });

  it.each(['1000000000000', 1e12, 1e21, '-1000000000000.00'])('refuses %p by naming the limit', value => {
    expect(() => GBP.parseValue(value)).toThrow(/at most twelve digits before the point/);
  });

  it('repeats no more than eighty characters of what it refuses', () => {
    expect(() => GBP.parseValue('x'.repeat(5000))).toThrow(`not "${'x'.repeat(80)}…".`);
    expect(() => FinancialYear.parseValue('x'.repeat(5000))).toThrow(`not "${'x'.repeat(80)}…".`);
    expect(() => fromGlobalId('x'.repeat(5000))).toThrow(`"${'x'.repeat(80)}…" is not an identifier`);
    expect(() => GBP.parseValue(Array.from({ length: 500 }, () => 1))).toThrow(/not \[1(,1)+…\.$/);
  });
});

describe('FinancialYear', () => {
  it('takes a year that is followed by the next', () => {
    expect(FinancialYear.parseValue('2023-24')).toBe('2023-24');
    expect(FinancialYear.parseValue('1999-00')).toBe('1999-00');
  });

  it.each(['2023-25', '2023/24', '23-24', 2023])('refuses %p', value => {
    expect(() => FinancialYear.parseValue(value)).toThrow(/written like 2023-24/);
  });

  it('lists every year of a period', () => {
    expect(financialYears('2023-24', '2024-25')).toEqual(['2023-24', '2024-25']);
    expect(financialYears('1999-00', '2000-01')).toEqual(['1999-00', '2000-01']);
  });
});

describe('global identifiers', () => {
  it('lead back to the type and the natural key, whatever characters it has', () => {
    const key = 'drive/essex:1 ü';
    expect(fromGlobalId(toGlobalId('Programme', key))).toEqual({ typeName: 'Programme', key });
  });

  it.each(['', 'abc', 'UHJvZ3JhbW1l', `${toGlobalId('Pcc', 'essex')}=`])(
    'that nobody issued, such as "%s", are refused',
    id => {
      expect(() => fromGlobalId(id)).toThrow(/is not an identifier of this graph/);
    },
  );
});
