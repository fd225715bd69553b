import { createHash } from 'node:crypto';
import { Parameter } from '../../schema/shared/hidden-value.js';
import type { Statement } from '../../schema/shared/reads.js';
import { Declined } from './declined.js';

/** What reads one root field of an operation. */
export interface RootRead {
  readonly name: string;
  readonly statement: Statement;
}

/** What reads an operation with certain variables, or why that is left to the resolvers. */
export type Plan = readonly RootRead[] | Declined;

/** What reads a root field for many requests: among the values of its statement are parameters, also in lists. */
export interface MadeRoot {
  readonly name: string;
  readonly statement: { readonly text: string; readonly values: readonly unknown[] };
}

/** What a plan rests on: what the value at a place has decided. */
export interface Fact {
  readonly place: number;
  readonly by: (value: unknown) => string;
  readonly is: string;
}

/** What an operation was compiled to, for all variables of one shape whose values decide the same. */
export class MadePlan {
  readonly #roots: readonly MadeRoot[] | Declined;
  readonly #facts: readonly Fact[];
  #timesAsked = 0;
  #names: readonly string[] = [];

  constructor(roots: readonly MadeRoot[] | Declined, facts: readonly Fact[]) {
    this.#roots = roots;
    this.#facts = facts;
  }

  /** The letters of its statements. */
  get size(): number {
    if (this.#roots instanceof Declined) return 0;
    return this.#roots.reduce((sum, { statement }) => sum + statement.text.length, 0);
  }

  isFor(values: readonly unknown[]): boolean {
    return this.#facts.every(({ place, by, is }) => by(values[place]) === is);
  }

  /** The plan with the values of a request. */
  with(values: readonly unknown[]): Plan {
    if (this.#roots instanceof Declined) return this.#roots;
    this.#timesAsked += 1;
    // PostgreSQL keeps what has a name, in vain if it is asked only once.
    if (this.#timesAsked === 2) this.#names = this.#roots.map(({ statement }) => nameOf(statement.text));
    return this.#roots.map(({ name, statement }, index) => ({
      name,
      statement: {
        ...(this.#names[index] !== undefined && { name: this.#names[index] }),
        text: statement.text,
        values: statement.values.map(value => given(value, values)),
      },
    }));
  }
}

function given(value: unknown, values: readonly unknown[]): unknown {
  if (value instanceof Parameter) return value.in(values);
  return Array.isArray(value) ? value.map(one => given(one, values)) : value;
}

const nameOf = (text: string): string => createHash('sha256').update(text).digest('base64url');
