import { createHash } from 'node:crypto';
import type { Statement } from '../../schema/shared/reads.js';
import type { Declined } from './declined.js';

/** What reads one root field of an operation. */
export interface RootRead {
  readonly name: string;
  readonly statement: Statement;
}

/** What an operation was compiled to with certain variables, or why it was left to the resolvers. */
export type Plan = readonly RootRead[] | Declined;

// A plan is some ten thousand letters, and so is the longest key of one that is kept.
const MOST_PLANS = 500;
const LONGEST_KEY = 10_000;
// A connection keeps each named statement for as long as it lives.
const MOST_NAMES = 500;

/** The plans of the operations that were asked last. */
export class Plans {
  readonly #plans = new Map<string, Plan>();
  readonly #names = new Set<string>();

  /** @param key says the document, the operation in it and the variables */
  planOf(key: string, make: () => Plan): Plan {
    if (key.length > LONGEST_KEY) return make();
    const plan = this.#plans.get(key) ?? make();
    // A map keeps the order in which its keys were set, so the first is the one that nobody has asked for longest.
    this.#plans.delete(key);
    this.#plans.set(key, plan);
    const [longestUnasked] = this.#plans.keys();
    if (this.#plans.size > MOST_PLANS && longestUnasked !== undefined) this.#plans.delete(longestUnasked);
    return plan;
  }

  /** The statement with a name, by which PostgreSQL keeps what it has made of it; without one when there are many. */
  named(statement: Statement): Statement {
    const name = createHash('sha256').update(statement.text).digest('base64url');
    if (!this.#names.has(name) && this.#names.size >= MOST_NAMES) return statement;
    this.#names.add(name);
    return { ...statement, name };
  }
}
