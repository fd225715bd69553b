import {
  typeFromAST,
  valueFromASTUntyped,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { NO_VALUES, sizeOfJson, sizeOfLiteral, type ValueSize } from './value-size.js';

/** The variables of an operation as they were sent, with their defaults; what it does not declare is no part of it. */
export class VariableValues {
  // A client chooses the names.
  readonly values = Object.create(null) as Record<string, unknown>;
  readonly #sizes = new Map<string, ValueSize>();

  constructor(
    schema: GraphQLSchema,
    { variableDefinitions = [] }: OperationDefinitionNode,
    sent: Readonly<Record<string, unknown>>,
  ) {
    for (const { variable, type: typeNode, defaultValue } of variableDefinitions) {
      const name = variable.name.value;
      const type = typeFromAST(schema, typeNode) as GraphQLInputType | undefined;
      if (Object.hasOwn(sent, name)) {
        this.values[name] = sent[name];
        this.#sizes.set(name, sizeOfJson(sent[name], type));
      } else if (defaultValue) {
        this.values[name] = valueFromASTUntyped(defaultValue);
        this.#sizes.set(
          name,
          sizeOfLiteral(defaultValue, type, () => NO_VALUES),
        );
      }
    }
  }

  sizeOf(name: string): ValueSize {
    return this.#sizes.get(name) ?? NO_VALUES;
  }
}
