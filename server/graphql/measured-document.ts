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

// Of one document, and how many letters describe one.
const MOST_SHAPES = 200;
const LONGEST_SHAPE = 2_000;

interface MeasuredTerms {
  readonly schema: GraphQLSchema;
  /** Of one operation, and with no more renamed fields than there may be. */
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
  /** Null for a shape whose values are over a limit. */
  readonly #costs = new LRUCache<string, { readonly cost: ToldCost | null }>({ max: MOST_SHAPES });

  constructor(terms: MeasuredTerms) {
    this.#terms = terms;
    this.#names = (terms.operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    this.#sizes = variablesThatSize(terms.document);
  }

  /** What the answer tells of its cost; null when the values are over a limit, of which the limits say which. */
  costOf(variables: Readonly<Record<string, unknown>>): ToldCost | null {
    const shape = this.#shapeOf(variables);
    if (shape === null) return null;
    const known = this.#costs.get(shape);
    if (known) return known.cost;
    const cost = this.#measure(variables);
    if (shape.length <= LONGEST_SHAPE) this.#costs.set(shape, { cost });
    return cost;
  }

  /** All that the size depends on, as a text; null when a text among the values is over a limit. */
  #shapeOf(variables: Readonly<Record<string, unknown>>): string | null {
    let shape = '';
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
