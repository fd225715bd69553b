import {
  GraphQLError,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Limits } from '../config.js';
import { refuseSize, refuseValues, toldCost, type ToldCost } from './limits.js';
import { measure, SIZES } from './operation-size.js';
import { sizeOfJson } from './value-size.js';

// Letters that describe the shapes of variables, each with some more for what it takes besides.
const MOST_LETTERS = 2_000_000;
const LONGEST_SHAPE = 2_000;
const BESIDES = 200;

/** What is known of the cost of documents with variables of the shapes that came last. */
export class KnownCosts {
  #documents = 0;
  /** Null for a shape whose values are over a limit. */
  readonly #costs = new LRUCache<string, { readonly cost: ToldCost | null }>({
    maxSize: MOST_LETTERS,
    maxEntrySize: BESIDES + LONGEST_SHAPE,
    sizeCalculation: (_, shape) => BESIDES + shape.length,
  });

  /** What a document's shapes begin with. */
  nameDocument(): string {
    this.#documents += 1;
    return `${this.#documents}:`;
  }

  find(shape: string): { readonly cost: ToldCost | null } | undefined {
    return this.#costs.get(shape);
  }

  keep(shape: string, cost: ToldCost | null): void {
    this.#costs.set(shape, { cost });
  }
}

interface MeasuredTerms {
  readonly schema: GraphQLSchema;
  /** Of one operation. Unless it is registered, Apollo has let it through before. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly limits: Limits;
  /** Whether it is exempt from the limits of depth and cost. */
  readonly isRegistered: boolean;
}

/**
 * A document with the size of its operation, which is the same for all variables of one shape: the size depends on
 * what sets the length of lists and on how lists and objects are nested, and not on what a text says.
 */
export class MeasuredDocument {
  readonly #terms: MeasuredTerms;
  readonly #names: readonly string[];
  readonly #sizes: ReadonlySet<string>;
  readonly #known: KnownCosts;
  readonly #name: string;

  constructor(terms: MeasuredTerms, known: KnownCosts) {
    this.#terms = terms;
    this.#known = known;
    this.#name = known.nameDocument();
    this.#names = (terms.operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    this.#sizes = variablesThatSize(terms.document);
  }

  /** What the answer tells of its cost; null when the values are over a limit, of which the limits say which. */
  costOf(variables: Readonly<Record<string, unknown>>): ToldCost | null {
    const shape = this.#shapeUnlessTooDeep(variables);
    if (shape === null) return null;
    const known = this.#known.find(shape);
    if (known) return known.cost;
    const cost = this.#measure(variables);
    this.#known.keep(shape, cost);
    return cost;
  }

  #shapeUnlessTooDeep(variables: Readonly<Record<string, unknown>>): string | null {
    try {
      return this.#shapeOf(variables);
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  }

  /** All that the size depends on, as a text; null when a text among the values is over a limit. */
  #shapeOf(variables: Readonly<Record<string, unknown>>): string | null {
    let shape = this.#name;
    for (const name of this.#names) {
      if (!Object.hasOwn(variables, name)) {
        shape += '?;';
        continue;
      }
      const value = variables[name];
      if (this.#sizes.has(name) || (typeof value === 'object' && value !== null)) {
        shape += JSON.stringify(value);
      } else if (typeof value === 'string') {
        const { longest, fault } = sizeOfJson(value, undefined);
        if (longest > this.#terms.limits.text || fault !== undefined) return null;
        shape += 't';
      } else {
        shape += 'v';
      }
      shape += ';';
    }
    return shape;
  }

  #measure(variables: Readonly<Record<string, unknown>>): ToldCost | null {
    const { schema, document, operation, limits, isRegistered } = this.#terms;
    const size = measure({ schema, document, operation, variables, maxPageSize: limits.pageSize });
    try {
      refuseValues(size, limits);
      if (!isRegistered) refuseSize(size, limits);
    } catch (error) {
      if (error instanceof GraphQLError) return null;
      throw error;
    }
    return toldCost(size, limits);
  }
}

/** The variables in arguments that set how long a list is. */
function variablesThatSize(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  visit(document, {
    Argument: argument => {
      if (!SIZES.has(argument.name.value)) return;
      visit(argument, {
        Variable: ({ name }) => {
          names.add(name.value);
        },
      });
    },
  });
  return names;
}
