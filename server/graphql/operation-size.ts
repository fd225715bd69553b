import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../schema/shared/connection.js';

/** How much an operation asks for. */
export interface OperationSize {
  /** Fields within fields. */
  readonly depth: number;
  /**
   * Objects that the answer has when every page is full and every other list is as long as lists mostly are. The
   * plain values of an object come with it; only under other names can there be more of them than its type has.
   */
  readonly cost: number;
}

interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The coerced values of its variables, with their defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Where a selection stands: how many times it is resolved, and the page size of the connection around it. */
interface Place {
  readonly type: GraphQLCompositeType;
  readonly times: number;
  readonly pageSize: number | undefined;
}

const LIST_LENGTH = 10;
const PAGED = new Set(['nodes', 'edges']);
// What a schema holds does not grow with the data, and GraphQL itself limits how deep one can ask it. The charge
// keeps an operation from asking for it again and again under other names.
const INTROSPECTION = new Set(['__schema', '__type']);
const INTROSPECTION_COST = 1000;

/** How many fields of a document are renamed. */
export function countAliases(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    Field: ({ alias }) => {
      if (alias) count += 1;
    },
  });
  return count;
}

/** Measures a valid operation. `@skip` and `@include` are not considered: what may be asked for counts. */
export function measure({ schema, document, operation, variables }: Operation): OperationSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }

  const ofSelections = ({ selections }: SelectionSetNode, place: Place): OperationSize => {
    let [depth, cost] = [0, 0];
    for (const selection of selections) {
      const size = selection.kind === Kind.FIELD ? ofField(selection, place) : ofFragment(selection, place);
      depth = Math.max(depth, size.depth);
      cost += size.cost;
    }
    return { depth, cost };
  };

  const ofFragment = (selection: SelectionSetNode['selections'][number], place: Place): OperationSize => {
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (!fragment || fragment.kind === Kind.FIELD) return { depth: 0, cost: 0 };
    const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
    const type = isCompositeType(condition) ? condition : place.type;
    return ofSelections(fragment.selectionSet, { ...place, type });
  };

  const ofField = (node: FieldNode, place: Place): OperationSize => {
    if (INTROSPECTION.has(node.name.value)) return { depth: 1, cost: INTROSPECTION_COST };
    const field = 'getFields' in place.type ? place.type.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    if (!node.selectionSet || !field || !isCompositeType(type)) {
      return { depth: 1, cost: node.alias ? place.times : 0 };
    }
    const times = place.times * lengthOf(field, node, place);
    const pageSize = isConnection(type) ? pageSizeOf(node) : undefined;
    const { depth, cost } = ofSelections(node.selectionSet, { type, times, pageSize });
    return { depth: depth + 1, cost: cost + times };
  };

  const lengthOf = (field: GraphQLField<unknown, unknown>, node: FieldNode, place: Place): number => {
    if (!isListType(getNullableType(field.type))) return 1;
    if (place.pageSize !== undefined && PAGED.has(field.name)) return place.pageSize;
    // A gateway asks a subgraph for as many records as it names.
    const references = argument(node, 'representations');
    return Array.isArray(references) ? Math.max(1, references.length) : LIST_LENGTH;
  };

  const pageSizeOf = (node: FieldNode): number => {
    const size = argument(node, 'first') ?? argument(node, 'last') ?? DEFAULT_PAGE_SIZE;
    // What is no size of a page is refused where the page is read.
    return Math.min(Math.max(Number(size) || 1, 1), MAX_PAGE_SIZE);
  };

  const argument = (node: FieldNode, name: string): unknown => {
    const given = node.arguments?.find(one => one.name.value === name);
    return given && valueFromASTUntyped(given.value, variables);
  };

  const type = schema.getRootType(operation.operation);
  if (!type) throw new Error(`The schema has no ${operation.operation}.`);
  return ofSelections(operation.selectionSet, { type, times: 1, pageSize: undefined });
}

function isConnection(type: GraphQLCompositeType): boolean {
  return isObjectType(type) && type.name.endsWith('Connection') && 'pageInfo' in type.getFields();
}
