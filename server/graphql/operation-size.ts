import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  valueFromASTUntyped,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE_SIZE } from '../../schema/shared/connection.js';
import { finite, NO_VALUES, sizeOfLiteral, together, type ValueSize } from './value-size.js';
import { VariableValues } from './variable-values.js';

/** How much an operation asks for. */
export interface OperationSize {
  /** Fields within fields. */
  readonly depth: number;
  /**
   * Objects that the answer has when every page is full and every other list is as long as lists mostly are. The
   * plain values of an object come with it; only under other names can there be more of them than its type has.
   */
  readonly cost: number;
  /** Objects of the schema itself that the answer has, counted in the same way. */
  readonly introspection: number;
  /** The values of all arguments, a variable's as often as it is used. */
  readonly values: ValueSize;
}

interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The values of its variables as they were sent. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** How many records a page may have at most. */
  readonly maxPageSize: number;
}

/** Where a selection stands: the type, and the page size where that is a page. */
interface Place {
  readonly type: GraphQLCompositeType;
  readonly pageSize: number | undefined;
}

const LIST_LENGTH = 10;
/** The argument with which a gateway names the records that it wants of a subgraph. */
const REFERENCES = 'representations';
/** The arguments that set how long a list is. */
export const SIZES: ReadonlySet<string> = new Set(['first', 'last', REFERENCES]);
// The lists of a page; their length is an argument of the field that the page belongs to.
const PAGED = new Set(['nodes', 'edges', 'groups']);
const INTROSPECTION = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef].map(({ name, type }) => [
    name,
    getNamedType(type) as GraphQLObjectType,
  ]),
);

const NOTHING: OperationSize = { depth: 0, cost: 0, introspection: 0, values: NO_VALUES };

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
export function measure({ schema, document, operation, variables, maxPageSize }: Operation): OperationSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const given = new VariableValues(schema, operation, variables);
  // Fragments within fragments multiply, so each is walked once for each place that it is used at, not for each use.
  const known = new Map<string, OperationSize>();

  const ofSelections = ({ selections }: SelectionSetNode, place: Place): OperationSize => {
    let size = NOTHING;
    for (const selection of selections) size = sum(size, ofSelection(selection, place));
    return size;
  };

  const ofSelection = (selection: SelectionSetNode['selections'][number], place: Place): OperationSize => {
    switch (selection.kind) {
      case Kind.FIELD:
        return ofField(selection, place);
      case Kind.INLINE_FRAGMENT:
        return ofFragment(selection, place);
      case Kind.FRAGMENT_SPREAD: {
        const key = `${selection.name.value} ${place.type.name} ${place.pageSize}`;
        const fragment = fragments.get(selection.name.value);
        const size = known.get(key) ?? (fragment ? ofFragment(fragment, place) : NOTHING);
        known.set(key, size);
        return size;
      }
    }
  };

  const ofFragment = (fragment: InlineFragmentNode | FragmentDefinitionNode, place: Place): OperationSize => {
    const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
    const type = isCompositeType(condition) ? condition : place.type;
    return ofSelections(fragment.selectionSet, { ...place, type });
  };

  const ofField = (node: FieldNode, place: Place): OperationSize => {
    const meta = INTROSPECTION.get(node.name.value);
    if (meta && node.selectionSet) {
      // GraphQL itself limits how deep one can ask for the schema.
      const { cost } = ofSelections(node.selectionSet, { type: meta, pageSize: undefined });
      return { ...NOTHING, depth: 1, introspection: cost };
    }
    const field = 'getFields' in place.type ? place.type.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    const values = valuesOf(field, node);
    if (!node.selectionSet || !field || !isCompositeType(type)) {
      return { ...NOTHING, depth: 1, cost: node.alias ? 1 : 0, values };
    }
    const pageSize = pageSizeOf(field, node);
    const children = ofSelections(node.selectionSet, { type, pageSize });
    return {
      depth: children.depth + 1,
      cost: finite(lengthOf(field, node, place, pageSize) * (1 + children.cost)),
      introspection: 0,
      values: together(values, children.values),
    };
  };

  const valuesOf = (field: GraphQLField<unknown, unknown> | undefined, node: FieldNode): ValueSize =>
    (node.arguments ?? [])
      .map(({ name, value }) => {
        const type = field?.args.find(declared => declared.name === name.value)?.type;
        const size = sizeOfLiteral(value, type, variable => given.sizeOf(variable));
        // Each is an object of the answer, and counts as that.
        return name.value === REFERENCES ? { ...size, count: 0 } : size;
      })
      .reduce(together, NO_VALUES);

  const lengthOf = (
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    place: Place,
    pageSize: number | undefined,
  ): number => {
    if (!isListType(getNullableType(field.type))) return 1;
    if (pageSize !== undefined) return pageSize;
    if (place.pageSize !== undefined && PAGED.has(field.name)) return place.pageSize;
    if (field.name === 'types' && place.type.name === '__Schema')
      return Object.keys(schema.getTypeMap()).length;
    // A gateway asks a subgraph for as many records as it names.
    const references = argument(node, REFERENCES);
    return Array.isArray(references) ? Math.max(1, references.length) : LIST_LENGTH;
  };

  /** How many records a field lists that lets one choose that, as a list or as a page; undefined for all others. */
  const pageSizeOf = (field: GraphQLField<unknown, unknown>, node: FieldNode): number | undefined => {
    const first = field.args.find(({ name }) => name === 'first');
    if (!first) return undefined;
    const unset = isListType(getNullableType(field.type)) ? LIST_LENGTH : DEFAULT_PAGE_SIZE;
    const size = argument(node, 'first') ?? argument(node, 'last') ?? first.defaultValue ?? unset;
    // What is no size of a page is refused where the page is read.
    return Math.min(Math.max(Number(size) || 1, 1), maxPageSize);
  };

  const argument = (node: FieldNode, name: string): unknown => {
    const found = node.arguments?.find(one => one.name.value === name);
    return found && valueFromASTUntyped(found.value, given.values);
  };

  const type = schema.getRootType(operation.operation);
  if (!type) throw new Error(`The schema has no ${operation.operation}.`);
  return ofSelections(operation.selectionSet, { type, pageSize: undefined });
}

function sum(one: OperationSize, other: OperationSize): OperationSize {
  return {
    depth: Math.max(one.depth, other.depth),
    cost: finite(one.cost + other.cost),
    introspection: finite(one.introspection + other.introspection),
    values: together(one.values, other.values),
  };
}
