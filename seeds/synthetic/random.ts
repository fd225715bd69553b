/** A list of which each member has a weight; the weights need not add up to anything. */
export type Weighted<T> = readonly (readonly [value: T, weight: number])[];

const TWO_TO_32 = 2 ** 32;

/**
 * A source of chance that gives the same numbers for the same name on every computer: the generator sfc32 of PractRand
 * on 32-bit integers. It never calls `Math.log`, `Math.pow` and their like, whose last digits differ between builds.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  /** @param name what the numbers are for; another name gives other numbers, so that no use disturbs another */
  constructor(name: string) {
    this.#a = hashOf(name, 0x9e3779b9);
    this.#b = hashOf(name, 0x243f6a88);
    this.#c = hashOf(name, 0xb7e15162);
    // The first numbers still resemble the seed.
    for (let round = 0; round < 12; round += 1) this.bits();
  }

  /** 32 bits, as a number from 0 up. */
  bits(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** From 0 up to 1, without 1. */
  share(): number {
    return this.bits() / TWO_TO_32;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1));
  }

  /** @param probability from 0, never, to 1, always */
  chance(probability: number): boolean {
    return this.share() < probability;
  }

  pick<T>(values: readonly T[]): T {
    const value = values[Math.floor(this.share() * values.length)];
    if (value === undefined) throw new Error('There is nothing to pick from.');
    return value;
  }

  weighted<T>(values: Weighted<T>): T {
    let left = this.share() * values.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of values) {
      left -= weight;
      if (left < 0) return value;
    }
    // What rounding leaves over belongs to the last that can be drawn at all.
    const last = values.findLast(([, weight]) => weight > 0);
    if (!last) throw new Error('There is nothing to draw from.');
    return last[0];
  }

  /** Some of the values, each once, in their order; all of them when there are no more than `count`. */
  some<T>(values: readonly T[], count: number): T[] {
    let missing = Math.min(count, values.length);
    return values.filter((_, index) => {
      const taken = this.share() * (values.length - index) < missing;
      if (taken) missing -= 1;
      return taken;
    });
  }

  /** The values in another order. */
  shuffled<T>(values: readonly T[]): T[] {
    const left = [...values];
    return values.map(() => left.splice(Math.floor(this.share() * left.length), 1)[0] as T);
  }
}

/** FNV-1a over the UTF-16 units, with the finish of MurmurHash 3. */
function hashOf(text: string, basis: number): number {
  let hash = basis | 0;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
