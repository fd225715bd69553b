import { hide, Parameter, type Hiding } from '../../schema/shared/hidden-value.js';
import { Declined } from './declined.js';
import { MadePlan, type Fact, type MadeRoot } from './made-plan.js';
import type { VariableShape } from './variable-shape.js';

/** @throws Declined when the resolvers have to answer */
type Compile = (variables: Readonly<Record<string, unknown>>) => readonly MadeRoot[];

/**
 * Makes a plan for all variables of a shape. The values in them are hidden from the compiler. Where it looks at one, or
 * leaves one out of the statements, it compiles again with that value in sight, and the plan is for the same value
 * alone. So a plan is right whatever the compiler does with a value.
 */
export function makePlan(shape: VariableShape, compile: Compile): MadePlan {
  let attempt = new Attempt(shape, compile, new Set());
  if (attempt.seen.size > 0) attempt = new Attempt(shape, compile, attempt.seen);
  // What it knows may have led it to look at more.
  if (attempt.seen.size > 0) attempt = new Attempt(shape, compile, new Set(shape.values.keys()));
  return attempt.plan();
}

class Attempt {
  readonly #facts: Fact[];
  readonly #outcome: readonly MadeRoot[] | Error;
  /** The values that have to be in sight. */
  readonly seen = new Set<number>();

  constructor(shape: VariableShape, compile: Compile, inSight: ReadonlySet<number>) {
    this.#facts = [...inSight].map(place => ({ place, by: asItIs, is: asItIs(shape.values[place]) }));
    const by: Hiding = {
      seen: place => this.seen.add(place),
      decided: (place, decide) => {
        const is = decide(shape.values[place]);
        this.#facts.push({ place, by: decide, is });
        return is;
      },
    };
    const variables = shape.replaced((value, place) => (inSight.has(place) ? value : hide(value, place, by)));
    this.#outcome = outcomeOf(() => compile(variables));
    if (this.#outcome instanceof Error) return;
    const known = new Set([...placesIn(this.#outcome), ...this.#facts.map(({ place }) => place)]);
    for (const place of shape.values.keys()) if (!known.has(place)) this.seen.add(place);
  }

  /** @throws Error what the compiler did not expect */
  plan(): MadePlan {
    const outcome = this.#outcome;
    if (outcome instanceof Error && !(outcome instanceof Declined)) throw outcome;
    return new MadePlan(outcome, this.#facts);
  }
}

const asItIs = (value: unknown): string => JSON.stringify(value);

function outcomeOf<T>(work: () => T): T | Error {
  try {
    return work();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The places of the values that statements are given. */
function placesIn(roots: readonly MadeRoot[]): number[] {
  const placesOf = (value: unknown): number[] => {
    if (value instanceof Parameter) return [value.place];
    return Array.isArray(value) ? value.flatMap(placesOf) : [];
  };
  return roots.flatMap(({ statement }) => placesOf(statement.values));
}
