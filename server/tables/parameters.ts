import {
  getNamedType,
  getNullableType,
  getVariableValues,
  isEnumType,
  isListType,
  isNonNullType,
  print,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import { codesOf, type LabelledCode } from './code-labels.js';
import type { TablePlan } from './table-plan.js';

/** What may be asked of a table, under the name that an address has. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  /** Whether several values may be given, by giving the name again. */
  readonly isList: boolean;
  readonly isRequired: boolean;
  /** The name of its type in the schema. */
  readonly type: string;
  readonly codes?: readonly LabelledCode[];
  /** What holds where nothing is given, as texts. */
  readonly default?: readonly string[];
}

/** A value that a table cannot be asked with. The message says what would be right. */
export class UnusableParameter extends Error {
  override readonly name = 'UnusableParameter';

  constructor(
    readonly parameter: string,
    message: string,
  ) {
    super(message);
  }
}

const OF_FIRST = 'How many records of each list are read at most. Without it the table has all of them.';

/** The parameters of a table, from the variables of its document that its rows rest on. */
export function parametersOf(schema: GraphQLSchema, { parameters, contract, parts }: TablePlan): Parameter[] {
  const limits = new Set(parts.map(({ documents }) => documents.limit));
  return parameters.map(definition => {
    const name = definition.variable.name.value;
    const type = typeOf(schema, definition);
    const named = getNamedType(type);
    const codes = isEnumType(named) ? codesOf(schema, named.name) : undefined;
    const isLimit = limits.has(name);
    return {
      name,
      description: isLimit ? OF_FIRST : (contract.parameters[name] ?? ''),
      isList: isListType(getNullableType(type)),
      isRequired: isNonNullType(type) && !definition.defaultValue,
      type: named.name,
      ...(codes && { codes }),
      ...(definition.defaultValue && !isLimit && { default: textsOf(definition) }),
    };
  });
}

/**
 * The variables that an address asks a table with. An empty value is none, as forms send them.
 *
 * @param given - the values of each name, in the order of the address
 * @throws UnusableParameter
 */
export function variablesFrom(
  schema: GraphQLSchema,
  { parameters: definitions }: TablePlan,
  parameters: readonly Parameter[],
  given: ReadonlyMap<string, readonly string[]>,
  limits: { readonly text: number; readonly values: number },
): Record<string, unknown> {
  const known = new Map(parameters.map(parameter => [parameter.name, parameter]));
  const inputs: Record<string, unknown> = {};
  for (const [name, texts] of given) {
    const parameter = known.get(name);
    if (!parameter) throw new UnusableParameter(name, `There is no parameter ${name}.`);
    const values = texts.filter(text => text !== '');
    if (values.length === 0) continue;
    refuseTooMuch(parameter, values, limits);
    const read = values.map(text => valueOf(parameter, text));
    inputs[name] = parameter.isList ? read : read[0];
  }
  const missing = parameters.find(({ name, isRequired }) => isRequired && inputs[name] === undefined);
  if (missing) throw new UnusableParameter(missing.name, `The parameter ${missing.name} is needed.`);
  for (const definition of definitions) {
    const { errors } = getVariableValues(schema, [definition], inputs, { maxErrors: 1 });
    const name = definition.variable.name.value;
    if (errors?.[0])
      throw new UnusableParameter(name, `The parameter ${name} is wrong. ${errors[0].message}`);
  }
  return inputs;
}

function refuseTooMuch(
  { name, isList }: Parameter,
  values: readonly string[],
  limits: { readonly text: number; readonly values: number },
): void {
  if (!isList && values.length > 1)
    throw new UnusableParameter(name, `The parameter ${name} takes one value, and has ${values.length}.`);
  if (values.length > limits.values)
    throw new UnusableParameter(name, `The parameter ${name} takes ${limits.values} values at most.`);
  if (values.some(text => text.length > limits.text))
    throw new UnusableParameter(name, `A value of the parameter ${name} has ${limits.text} letters at most.`);
  if (values.some(text => text.includes('\0')))
    throw new UnusableParameter(
      name,
      `A value of the parameter ${name} has a character U+0000, which no text has.`,
    );
}

function valueOf({ name, type, codes }: Parameter, text: string): unknown {
  if (codes && !codes.some(({ code }) => code === text)) {
    const valid = codes.map(({ code }) => code).join(', ');
    throw new UnusableParameter(name, `The parameter ${name} is one of ${valid}, not “${text}”.`);
  }
  if (type === 'Int') {
    if (/^\d{1,9}$/.test(text)) return Number(text);
    throw new UnusableParameter(name, `The parameter ${name} is a whole number from 0, not “${text}”.`);
  }
  if (type === 'Boolean') {
    if (text === 'true' || text === 'false') return text === 'true';
    throw new UnusableParameter(name, `The parameter ${name} is true or false, not “${text}”.`);
  }
  return text;
}

function typeOf(schema: GraphQLSchema, { type, variable }: VariableDefinitionNode): GraphQLInputType {
  const found = typeFromAST(schema, type) as GraphQLInputType | undefined;
  if (!found) throw new Error(`The variable $${variable.name.value} has no type.`);
  return found;
}

function textsOf({ defaultValue }: VariableDefinitionNode): string[] {
  if (!defaultValue) return [];
  const values = defaultValue.kind === 'ListValue' ? defaultValue.values : [defaultValue];
  return values.map(value => ('value' in value ? String(value.value) : print(value)));
}
