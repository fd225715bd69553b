import { describe, expect, it } from '@jest/globals';
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

  it('reads a number and a string of the same form', () => {
    expect(GBP.parseValue(762033)).toBe('762033');
    expect(GBP.parseValue('200333.33')).toBe('200333.33');
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
