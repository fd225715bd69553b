import { getOperationAST, getVariableValues, parse, type GraphQLSchema } from 'graphql';
import { VariableShape } from '../../server/reading/variable-shape.js';
import type { Operation, Selected } from '../differential/generation/operation.js';

type Variables = Readonly<Record<string, unknown>>;

/** Takes the values of earlier operations for those of later ones. */
export class OtherValues {
  readonly #schema: GraphQLSchema;
  readonly #known = new Map<string, unknown[]>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The variables with other values of the same kinds; undefined where none is another one. */
  insteadOf(document: string, variables: Variables): Variables | undefined {
    const operation = getOperationAST(parse(document));
    if (!operation) throw new Error('A document has an operation.');
    const { coerced } = getVariableValues(this.#schema, operation.variableDefinitions ?? [], variables);
    if (!coerced) return undefined;
    let differ = false;
    const others = new VariableShape(this.#schema, operation, coerced).replaced(value => {
      const other = this.#another(value);
      differ ||= JSON.stringify(other) !== JSON.stringify(value);
      return other;
    });
    return differ ? others : undefined;
  }

  #another(value: unknown): unknown {
    if (Array.isArray(value)) return [...value, ...value].map(one => this.#another(one)).slice(1);
    const kind = kindOf(value);
    const known = this.#known.get(kind) ?? [];
    this.#known.set(kind, known);
    if (!known.includes(value)) known.push(value);
    return known[(known.indexOf(value) * 7 + 3) % known.length];
  }
}

/** What a value is written like, as far as another one of it is taken where it is. */
const kindOf = (value: unknown): string =>
  typeof value === 'string' && /^[-\d.]+$/.test(value) ? value.replace(/\d+/g, 'd') : typeof value;

/** The operation with a variable for each argument. */
export const withVariables = ({ roots }: Operation): Operation => ({ roots: roots.map(withVariablesIn) });

function withVariablesIn(field: Selected): Selected {
  return {
    ...field,
    args: field.args.map(argument => ({ ...argument, given: 'by a variable' })),
    selections: field.selections?.map(one => ({ ...one, field: withVariablesIn(one.field) })),
  };
}
