import { LRUCache } from 'lru-cache';
import type { MadePlan } from './made-plan.js';

// Letters of statements and keys. A plan has some ten thousand.
const MOST_LETTERS = 8 * 1024 * 1024;
// Each is looked at when one is sought.
const MOST_OF_A_KEY = 30;

/** The plans of the operations that were asked last. */
export class Plans {
  readonly #plans = new LRUCache<string, readonly MadePlan[]>({
    maxSize: MOST_LETTERS,
    sizeCalculation: (plans, key) => plans.reduce((sum, { size }) => sum + size, key.length),
  });

  /** @param key says the document, the operation in it and the shape of the variables */
  find(key: string, values: readonly unknown[]): MadePlan | undefined {
    return this.#plans.get(key)?.find(plan => plan.isFor(values));
  }

  keep(key: string, plan: MadePlan): void {
    this.#plans.set(key, [plan, ...(this.#plans.get(key) ?? [])].slice(0, MOST_OF_A_KEY));
  }
}
