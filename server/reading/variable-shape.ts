import {
  getNamedType,
  getNullableType,
  GraphQLBoolean,
  isInputObjectType,
  isListType,
  isScalarType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** What the variables of an operation look like, and apart from that the values in them. */
export class VariableShape {
  readonly #types: Types;
  readonly #variables: Values;
  readonly #values: unknown[] = [];
  /** Which variables and fields are given or null, how many objects lists have, and every code and yes or no. */
  readonly text: string;

  /** @param variables as GraphQL has coerced them, so that fields stand in the order of the schema */
  constructor(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Values) {
    this.#types = typesOf(schema, operation);
    this.#variables = variables;
    this.text = this.#textOf(variables, this.#types);
  }

  /** Texts, numbers, dates and the like, in the order of the shape. A list of them is one value. */
  get values(): readonly unknown[] {
    return this.#values;
  }

  /** The variables with something else in the place of each value. */
  replaced(by: (value: unknown, place: number) => unknown): Values {
    let place = 0;
    const replace = (value: unknown, type: Type | undefined): unknown => {
      if (value === null || !type) return value;
      switch (type.kind) {
        case 'code':
          return value;
        case 'value':
          return by(value, place++);
        case 'list':
          return (value as unknown[]).map(one => replace(one, type.of()));
        case 'object':
          return replaceIn(value as Values, type.fields);
      }
    };
    const replaceIn = (values: Values, types: Types): Values =>
      Object.fromEntries(Object.entries(values).map(([name, one]) => [name, replace(one, types(name))]));
    return replaceIn(this.#variables, this.#types);
  }

  #textOf(values: Values, types: Types): string {
    let text = '';
    for (const name in values) text += `${name}:${this.#shapeOf(values[name], types(name))} `;
    return text;
  }

  #shapeOf(value: unknown, type: Type | undefined): string {
    if (value === null || !type) return JSON.stringify(value);
    switch (type.kind) {
      case 'code':
        return JSON.stringify(value);
      case 'value':
        this.#values.push(value);
        return '?';
      case 'list':
        return `[${(value as unknown[]).map(one => this.#shapeOf(one, type.of())).join()}]`;
      case 'object':
        return `{${this.#textOf(value as Values, type.fields)}}`;
    }
  }
}

/** An input type as far as its values decide what a statement looks like. */
type Type =
  /** It does: a code or yes or no, or several. */
  | { readonly kind: 'code' }
  /** It does not: any other scalar, or several. */
  | { readonly kind: 'value' }
  | { readonly kind: 'list'; readonly of: () => Type }
  | { readonly kind: 'object'; readonly fields: Types };

/** The types of an object's fields, or of an operation's variables. */
type Types = (name: string) => Type | undefined;

const operations = new WeakMap<OperationDefinitionNode, Types>();
const types = new WeakMap<GraphQLInputType, Type>();

function typesOf(schema: GraphQLSchema, operation: OperationDefinitionNode): Types {
  const known = operations.get(operation);
  if (known) return known;
  const declared = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, type: node }) => {
      const type = typeFromAST(schema, node) as GraphQLInputType | undefined;
      return [variable.name.value, type && typeOf(type)];
    }),
  );
  const made: Types = name => declared.get(name);
  operations.set(operation, made);
  return made;
}

function typeOf(type: GraphQLInputType): Type {
  const known = types.get(type);
  if (known) return known;
  const made = describe(type);
  types.set(type, made);
  return made;
}

function describe(type: GraphQLInputType): Type {
  const named = getNamedType(type);
  if (!isInputObjectType(named))
    return { kind: isScalarType(named) && named.name !== GraphQLBoolean.name ? 'value' : 'code' };
  const bare = getNullableType(type);
  if (isListType(bare)) return { kind: 'list', of: () => typeOf(bare.ofType as GraphQLInputType) };
  const fields = named.getFields();
  return {
    kind: 'object',
    fields: name => {
      const field = fields[name];
      return field && typeOf(field.type);
    },
  };
}
