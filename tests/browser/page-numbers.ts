import type { Page } from 'playwright-core';

/**
 * All words of the page: what is read, what is drawn and what is only heard. Text beside text is not one word. How to
 * cite the record has the day, the server and the beginning of a hash in it, and a test of its own.
 */
const WORDS = `(() => {
  const main = document.querySelector('main');
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const words = [];
  while (walker.nextNode())
    if (!walker.currentNode.parentElement.closest('.citation-sentence')) words.push(walker.currentNode.data);
  for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
    for (const one of main.querySelectorAll('[' + name + ']')) words.push(one.getAttribute(name));
  return words;
})()`;

/** The numbers in a text, without what parts their thousands and without closing zeros. */
export function numbersIn(text: string): string[] {
  const written = text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  return written.map(one => String(Number(one.replaceAll(',', ''))));
}

/** Every number that a page shows, says or draws. */
export async function numbersOn(page: Page): Promise<string[]> {
  const words = await page.evaluate<string[]>(WORDS);
  return [...new Set(words.flatMap(numbersIn))];
}

/** Every number that an answer has: for itself, within its texts, and as the length of its lists. */
export function numbersOf(answer: unknown): Set<string> {
  const numbers = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'number') numbers.add(String(Math.abs(value)));
    else if (typeof value === 'string') for (const number of numbersIn(value)) numbers.add(number);
    else if (value !== null && typeof value === 'object') {
      if (Array.isArray(value)) numbers.add(String(value.length));
      Object.values(value).forEach(walk);
    }
  };
  walk(answer);
  return numbers;
}
