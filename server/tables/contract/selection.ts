import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** A field as a document selects it, with what the schema says of it. */
export interface SelectedField {
  /** The name that the answer has. */
  readonly name: string;
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly type: GraphQLNamedType;
  readonly isList: boolean;
  /** Whether it may be null, or left out where its record is of another type. */
  readonly isNullable: boolean;
  readonly fields: ReadonlyMap<string, SelectedField>;
}

/** The fields that the one operation of a document selects, from the root. Fragments by name are not followed. */
export function selectedFields(
  schema: GraphQLSchema,
  document: DocumentNode,
): ReadonlyMap<string, SelectedField> {
  const type = schema.getQueryType();
  if (!type) throw new Error('The schema has no query type.');
  return fieldsIn(schema, type, operationOf(document).selectionSet, false);
}

export function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find(one => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('The document has no operation.');
  return operation;
}

/** @returns the fields along a path like `awards.nodes.pcc`; undefined where one of them is not selected */
export function fieldsAlong(
  fields: ReadonlyMap<string, SelectedField>,
  path: string,
): readonly SelectedField[] | undefined {
  const found: SelectedField[] = [];
  let within = fields;
  for (const name of path.split('.')) {
    const field = within.get(name);
    if (!field) return undefined;
    found.push(field);
    within = field.fields;
  }
  return found;
}

function fieldsIn(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  { selections }: SelectionSetNode,
  isOfSome: boolean,
): Map<string, SelectedField> {
  const found = new Map<string, SelectedField>();
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const field = selectedField(schema, type, selection, isOfSome);
      if (field) found.set(field.name, field);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const ofType = selection.typeCondition ? typeFromAST(schema, selection.typeCondition) : type;
      if (!ofType) continue;
      for (const [name, field] of fieldsIn(schema, ofType, selection.selectionSet, ofType !== type))
        found.set(name, field);
    }
  }
  return found;
}

function selectedField(
  schema: GraphQLSchema,
  parent: GraphQLNamedType,
  node: FieldNode,
  isOfSome: boolean,
): SelectedField | undefined {
  if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
  const field = parent.getFields()[node.name.value];
  if (!field) return undefined;
  const type = getNamedType(field.type);
  return {
    name: node.alias?.value ?? node.name.value,
    node,
    field,
    type,
    isList: isListType(getNullableType(field.type)),
    isNullable: isOfSome || !isNonNullType(field.type),
    fields:
      isCompositeType(type) && node.selectionSet
        ? fieldsIn(schema, type, node.selectionSet, false)
        : new Map(),
  };
}
