import {
  type ArgumentNode,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type InlineFragmentNode,
  Kind,
  type ObjectFieldNode,
  type ObjectValueNode,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  type Token,
  TokenKind,
  type ValueNode,
  visit,
} from 'graphql';

/*
 * Changes of a GraphQL document as changes of its text, so that comments, layout and everything that a change does not
 * touch stay as they were written. The nodes are those that `parse` gave for the same text.
 */

/** What has, or could have, a selection of fields. */
export type Selector = OperationDefinitionNode | FragmentDefinitionNode | FieldNode | InlineFragmentNode;

const STEP = '  ';
/** The one field that any type has: it holds the place where nothing is selected, which GraphQL does not allow. */
const PLACEHOLDER = '__typename';

/** Without a selector it becomes a query of its own, at the end of the text. */
export function addSelection(text: string, selector: Selector | null, added: string): string {
  if (!selector) return addOperation(text, added);
  const selections = selector.selectionSet?.selections;
  if (!selections) {
    const { start, end } = placeOf(selector);
    const margin = marginAt(text, start);
    return splice(text, end, end, ` {\n${indented(added, margin + STEP)}\n${margin}}`);
  }
  const [first] = selections;
  if (first && selections.length === 1 && isPlaceholder(first)) {
    const { start, end } = placeOf(first);
    return splice(text, start, end, indented(added, marginAt(text, start)).trimStart());
  }
  return addAfter(text, selections.at(-1) as ASTNode, added, ' ');
}

export function removeSelection(text: string, selector: Selector, removed: SelectionNode): string {
  const isLast = selector.selectionSet?.selections.length === 1;
  return withoutUnusedVariables(
    text,
    isLast ? replace(text, removed, PLACEHOLDER) : removeItem(text, removed),
  );
}

export function addArgument(text: string, field: FieldNode, added: string): string {
  const last = field.arguments?.at(-1);
  if (last) return addAfter(text, last, added, ', ');
  const { end } = placeOf(field.name);
  return splice(text, end, end, `(${added})`);
}

export function removeArgument(text: string, field: FieldNode, removed: ArgumentNode): string {
  const isLast = field.arguments?.length === 1;
  return withoutUnusedVariables(text, isLast ? removeWithBrackets(text, removed) : removeItem(text, removed));
}

export function addInputField(text: string, object: ObjectValueNode, added: string): string {
  const last = object.fields.at(-1);
  return last ? addAfter(text, last, added, ', ') : replace(text, object, `{ ${added} }`);
}

export function removeInputField(text: string, object: ObjectValueNode, removed: ObjectFieldNode): string {
  const isLast = object.fields.length === 1;
  return withoutUnusedVariables(text, isLast ? replace(text, object, '{}') : removeItem(text, removed));
}

export function replaceValue(text: string, value: ValueNode, replacement: string): string {
  return withoutUnusedVariables(text, replace(text, value, replacement));
}

function addOperation(text: string, selection: string): string {
  const before = text.trim() === '' ? '' : `${text.trimEnd()}\n`;
  return `${before}query {\n${indented(selection, STEP)}\n}\n`;
}

/** Whether it only holds the place in a selection. */
function isPlaceholder(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && selection.name.value === PLACEHOLDER && !selection.alias;
}

/** Where a node stands in the text, from its first letter to after its last. */
function placeOf(node: ASTNode): { start: number; end: number } {
  if (!node.loc) throw new Error('The document was parsed without locations.');
  return node.loc;
}

function splice(text: string, start: number, end: number, inserted: string): string {
  return text.slice(0, start) + inserted + text.slice(end);
}

function replace(text: string, node: ASTNode, replacement: string): string {
  const { start, end } = placeOf(node);
  return splice(text, start, end, replacement);
}

/** Adds an item after another: on a line of its own where that one has one, else on the same line. */
function addAfter(text: string, sibling: ASTNode, added: string, separator: string): string {
  const { start, end } = placeOf(sibling);
  if (!startsLine(text, start)) return splice(text, end, end, `${separator}${onOneLine(added)}`);
  // A comment behind the sibling belongs to it.
  const at = end + (/^[ \t,]*(#[^\r\n]*)?(?=[\r\n])/.exec(text.slice(end))?.[0].length ?? 0);
  return splice(text, at, at, `\n${indented(added, marginAt(text, start))}`);
}

function removeItem(text: string, removed: ASTNode): string {
  const { start, end } = placeOf(removed);
  const restOfLine = /^[ \t,]*(#[^\r\n]*)?(\r?\n|$)/.exec(text.slice(end))?.[0];
  if (startsLine(text, start) && restOfLine !== undefined) {
    return splice(text, lineStart(text, start), end + restOfLine.length, '');
  }
  const space = /[ \t,]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const followsAnother = !startsLine(text, start) && !'([{'.includes(text.charAt(start - space - 1));
  if (followsAnother) return splice(text, start - space, end, '');
  const spaceAfter = /^[ \t,]*/.exec(text.slice(end))?.[0].length ?? 0;
  return splice(text, start, end + spaceAfter, '');
}

/** Removes the only item between a pair of brackets, and the brackets with it. */
function removeWithBrackets(text: string, only: ASTNode): string {
  const opening = neighbour(only.loc?.startToken, 'prev');
  const closing = neighbour(only.loc?.endToken, 'next');
  return splice(text, opening.start, closing.end, '');
}

function neighbour(token: Token | undefined, direction: 'prev' | 'next'): Token {
  let found = token?.[direction];
  while (found?.kind === TokenKind.COMMENT) found = found[direction];
  if (!found) throw new Error('The document was parsed without locations.');
  return found;
}

/** The text after a change, without the variables that only what has been removed has used. */
function withoutUnusedVariables(before: string, after: string): string {
  const document = parse(after);
  const usedBefore = usedVariables(parse(before));
  const used = usedVariables(document);
  for (const definition of document.definitions) {
    const variables =
      definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [];
    const idle = variables.find(
      ({ variable: { name } }) => usedBefore.has(name.value) && !used.has(name.value),
    );
    if (!idle) continue;
    const shorter = variables.length === 1 ? removeWithBrackets(after, idle) : removeItem(after, idle);
    return withoutUnusedVariables(before, shorter);
  }
  return after;
}

function usedVariables(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void names.add(name.value),
  });
  return names;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function startsLine(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === '';
}

function marginAt(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, at)))?.[0] ?? '';
}

function indented(lines: string, margin: string): string {
  return lines.replaceAll(/^/gm, margin);
}

function onOneLine(lines: string): string {
  return lines.replaceAll(/\s*\n\s*/g, ' ');
}
