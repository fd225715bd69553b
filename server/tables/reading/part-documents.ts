import {
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  visit,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { rowReadable } from '../../../schema/shared/readable.js';
import { fieldsAlong, operationOf, type SelectedField } from '../contract/selection.js';

/** A document of one operation, ready to be asked. */
export interface ReadyDocument {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** What reads the records of one part of a table: the part's root field of the question's document and no other. */
export interface PartDocuments {
  /** The names along which the records lie in an answer. */
  readonly path: readonly string[];
  /** Whether the records come in pages. Otherwise `first` reads them all. */
  readonly isPaged: boolean;
  /** The variable of the document that says how many records there are to be at most. */
  readonly limit: string | undefined;
  /** The first page, with how many records there are and why there is none. */
  readonly first: ReadyDocument;
  /** A page after the first. */
  readonly next: ReadyDocument;
  /** A page with what it takes to count the rows that records are exploded to. */
  readonly counted: ReadyDocument;
  /** The same without where the page ends, where SQL can count them: each list is a relation, and lies in the one before. */
  readonly countedAtOnce: ReadyDocument | undefined;
}

/** Variables of the documents here, which no document of a question has. */
export const PAGE_SIZE = 'tableRows';
export const PAGE_AFTER = 'tableAfter';
/** The disagreements of the sources about a record, in documents with notes. */
export const DISCREPANCIES = 'tableDiscrepancies';

const OF_PAGES = ['first', 'last', 'after', 'before'];
const PAGE_ARGUMENTS = [argument('first', PAGE_SIZE), argument('after', PAGE_AFTER)];
const WHERE_IT_ENDS = selectionOf('{ pageInfo { hasNextPage endCursor } }');
const WHOLE_LIST = selectionOf('{ totalCount emptyReason { text } }');
const DISAGREEMENTS = selectionOf(`{ ${DISCREPANCIES}: discrepancies { statement arithmetic } }`);
const NOTHING = selectionOf('{ __typename }');

export function partDocuments(
  document: DocumentNode,
  root: ReadonlyMap<string, SelectedField>,
  path: string,
  { explode, withNotes }: { readonly explode: string | undefined; readonly withNotes: boolean },
): PartDocuments {
  const fields = fieldsAlong(root, path) ?? [];
  const [rootField] = fields;
  const record = fields.at(-1);
  if (!rootField || !record) throw new Error(`The document does not select ${path}.`);
  const isPaged =
    fields.length === 2 && isObjectType(rootField.type) && 'pageInfo' in rootField.type.getFields();
  const selected = withNotes ? withDiscrepancies(record, explode?.split('.') ?? []) : record.node;
  const page = (
    node: FieldNode,
    besides: readonly SelectionNode[] = [],
    ends: readonly SelectionNode[] = WHERE_IT_ENDS,
  ): FieldNode => ({
    ...rootField.node,
    arguments: [
      ...(rootField.node.arguments ?? []).filter(({ name }) => !OF_PAGES.includes(name.value)),
      ...PAGE_ARGUMENTS,
    ],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [node, ...ends, ...besides] },
  });
  const whole = replaced(rootField.node, record.node, selected);
  const isCountable = isPaged && areRelations(record, explode);
  const ready = (field: FieldNode) => readyDocument(operationOf(document), field, isPaged);
  return {
    path: path.split('.'),
    isPaged,
    limit: isPaged ? variableOf(rootField.node, 'first') : undefined,
    first: ready(isPaged ? page(selected, WHOLE_LIST) : whole),
    next: ready(isPaged ? page(selected) : whole),
    counted: ready(isPaged ? page(onlyAlong(record, explode)) : whole),
    countedAtOnce: isCountable ? ready(page(onlyAlong(record, explode), [], [])) : undefined,
  };
}

/** The variables of the question's document that a part rests on. */
export function variablesOf({ first: { operation } }: PartDocuments): readonly VariableDefinitionNode[] {
  return (operation.variableDefinitions ?? []).filter(
    ({ variable }) => variable.name.value !== PAGE_SIZE && variable.name.value !== PAGE_AFTER,
  );
}

function readyDocument(of: OperationDefinitionNode, field: FieldNode, isPaged: boolean): ReadyDocument {
  const used = new Set<string>();
  visit(field, { Variable: ({ name }) => void used.add(name.value) });
  const own = (of.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value));
  const operation: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    ...(of.name && { name: of.name }),
    variableDefinitions: isPaged ? [...own, ...PAGE_VARIABLES] : own,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
  };
  return { document: { kind: Kind.DOCUMENT, definitions: [operation] }, operation };
}

const PAGE_VARIABLES =
  operationOf(parse(`query ($${PAGE_SIZE}: Int, $${PAGE_AFTER}: String) { x }`, { noLocation: true }))
    .variableDefinitions ?? [];

/** A record's selection with the disagreements about it, and about what lies along the path that is exploded. */
function withDiscrepancies({ node, type, fields }: SelectedField, along: readonly string[]): FieldNode {
  const [name = '', ...rest] = along;
  const inner = fields.get(name);
  const whole = inner ? replaced(node, inner.node, withDiscrepancies(inner, rest)) : node;
  const hasThem = isObjectType(type) && 'discrepancies' in type.getFields();
  return hasThem ? added(whole, DISAGREEMENTS) : whole;
}

/** Whether every name of the path that is exploded is a list of rows that belong to those before. */
function areRelations(record: SelectedField, explode: string | undefined): boolean {
  const fields = explode === undefined ? [] : (fieldsAlong(record.fields, explode) ?? []);
  const kinds = fields.map(({ field, isList }) => (isList ? rowReadable(field)?.kind : undefined));
  return fields.length > 0 && kinds.every(kind => kind === 'related' || kind === 'rows');
}

/** The lists that are exploded, with nothing else in them. */
function onlyAlong(record: SelectedField, explode: string | undefined): FieldNode {
  const fields = explode === undefined ? [] : (fieldsAlong(record.fields, explode) ?? []);
  return [record, ...fields].reduceRight<FieldNode | undefined>(
    (within, { node }) => ({
      ...node,
      selectionSet: { kind: Kind.SELECTION_SET, selections: within ? [within] : NOTHING },
    }),
    undefined,
  ) as FieldNode;
}

function added(node: FieldNode, selections: readonly SelectionNode[]): FieldNode {
  const own = node.selectionSet?.selections ?? [];
  return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: [...own, ...selections] } };
}

function replaced(within: FieldNode, node: FieldNode, by: FieldNode): FieldNode {
  if (within === node) return by;
  return visit(within, { Field: field => (field === node ? by : undefined) });
}

function variableOf({ arguments: given = [] }: FieldNode, name: string): string | undefined {
  const value = given.find(one => one.name.value === name)?.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : undefined;
}

function argument(name: string, variable: string): ArgumentNode {
  return {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: name },
    value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
  };
}

function selectionOf(text: string): readonly SelectionNode[] {
  return operationOf(parse(text, { noLocation: true })).selectionSet.selections;
}
