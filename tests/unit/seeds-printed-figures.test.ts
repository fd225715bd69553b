import { describe, expect, it } from '@jest/globals';
import { printedFigures } from '../../seeds/loading/printed-figures.js';

describe('the figures that a text prints', () => {
  it.each([
    ['over £41 million', [41, 41_000_000]],
    ['£11.3m', [11.3, 11_300_000]],
    ['£ 762, 033.00', [762_033]],
    ['76% (26)', [76, 26]],
    ['five of seven HR and seven of eight CURBB', [5, 7, 8]],
    ['no recorded stalking-related offences', [0]],
    ['more than half of all forces', [50]],
    ['over a hundred other organisations', [100]],
    ['The same amount of money', []],
  ])('are found in "%s"', (text, figures) => {
    expect([...printedFigures(text)].sort()).toEqual(figures.sort());
  });
});
