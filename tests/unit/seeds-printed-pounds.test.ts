import { describe, expect, it } from '@jest/globals';
import { printedPounds } from '../../seeds/loading/printed-pounds.js';

describe('an amount as a document prints it', () => {
  it.each([
    ['£ 1,230,500.00', '1230500.00'],
    ['£ 762, 033.00', '762033.00'],
    ['£311,836', '311836.00'],
    ['£200,333.33', '200333.33'],
    ['£39 million', '39000000.00'],
    ['£11.3m', '11300000.00'],
    ['£1.6 million', '1600000.00'],
    ['£20.5 million', '20500000.00'],
    ['£1.00000001m', '1000000.01'],
    ['£0.05', '0.05'],
  ])('reads %s as %s', (printed, pounds) => {
    expect(printedPounds(printed)).toBe(pounds);
  });

  it.each([
    '£2m to £3m',
    '£2-3m',
    'about £2m',
    '£',
    '£1.234',
    '£1.000000001m',
    '£2bn',
    '2,000,000',
    '£ million',
    '-£5',
  ])('does not guess what %s is', printed => {
    expect(printedPounds(printed)).toBeNull();
  });
});
