import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type DocumentNode, type FieldNode, Kind, parse, print, type SelectionNode, visit } from 'graphql';
import { projectFolder } from '../../server/config.js';
import {
  addArgument,
  addSelection,
  removeArgument,
  removeSelection,
  type Selector,
} from '../../server/http/graphiql/page/explorer/operation-text.js';

describe('changes of a query as changes of its text', () => {
  let documents: string[];
  beforeAll(async () => {
    const folder = path.join(projectFolder, 'client-queries');
    const files = (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.graphql'));
    documents = await Promise.all(files.map(name => readFile(path.join(folder, name), 'utf8')));
  });

  it('removes a field of a registered question as the tree of the document has it', () => {
    let removed = 0;
    for (const text of documents) {
      const document = parse(text);
      for (const { selector, selection } of everySixth(selectionsOf(document))) {
        if (usesVariables(selection)) continue;
        const expected = without(document, selection, selector.selectionSet?.selections.length === 1);
        expect(print(parse(removeSelection(text, selector, selection)))).toBe(expected);
        removed++;
      }
    }
    expect(removed).toBeGreaterThan(300);
  });

  it('gives the same text back when what was added is removed', () => {
    for (const text of documents) {
      for (const { selector } of everySixth(selectionsOf(parse(text)))) {
        const added = addSelection(text, selector, 'thing {\n  part\n}');
        const again = selectorAt(parse(added), selector);
        const thing = again?.selectionSet?.selections.find(isThing);
        if (!again || !thing) throw new Error(`Nothing was added:\n${added}`);
        expect(removeSelection(added, again, thing)).toBe(text);
      }
    }
  });

  it('keeps a comment with the line that it belongs to', () => {
    const text = '{\n  a # what a is\n  b\n}';
    expect(addSelection(text, operationOf(text), 'c')).toBe('{\n  a # what a is\n  b\n  c\n}');
    expect(removeSelection(text, operationOf(text), fieldOf(text, 'b'))).toBe('{\n  a # what a is\n}');
    expect(
      removeSelection('{ a # (\n  b c }', operationOf('{ a # (\n  b c }'), fieldOf('{ a # (\n  b c }', 'b')),
    ).toBe('{ a # (\n  c }');
  });

  it('never leaves a selection empty, and fills the place again', () => {
    const emptied = removeSelection('{ a { b } }', fieldOf('{ a { b } }', 'a'), fieldOf('{ a { b } }', 'b'));
    expect(emptied).toBe('{ a { __typename } }');
    expect(addSelection(emptied, fieldOf(emptied, 'a'), 'c')).toBe('{ a { c } }');
  });

  it('adds the brackets of arguments and takes them away', () => {
    const text = 'query Q { few: a }';
    const asked = addArgument(text, fieldOf(text, 'a'), 'first: 5');
    expect(asked).toBe('query Q { few: a(first: 5) }');
    expect(addArgument(asked, fieldOf(asked, 'a'), 'after: "x"')).toBe(
      'query Q { few: a(first: 5, after: "x") }',
    );
    const [first] = fieldOf(asked, 'a').arguments ?? [];
    if (!first) throw new Error('The argument is not there.');
    expect(removeArgument(asked, fieldOf(asked, 'a'), first)).toBe(text);
  });

  it('removes the definitions of variables that nothing uses any more, and no other', () => {
    const text = 'query Q($one: Int, $two: Int, $idle: Int) { a(x: $one) b(y: $two) }';
    expect(removeSelection(text, operationOf(text), fieldOf(text, 'a'))).toBe(
      'query Q($two: Int, $idle: Int) { b(y: $two) }',
    );
    const alone = 'query Q($one: Int) { a(x: $one) b }';
    expect(removeSelection(alone, operationOf(alone), fieldOf(alone, 'a'))).toBe('query Q { b }');
  });

  it('begins a query where there is none, behind what has been noted', () => {
    expect(addSelection('', null, 'a')).toBe('query {\n  a\n}\n');
    expect(addSelection('# mine\n\n', null, 'a')).toBe('# mine\nquery {\n  a\n}\n');
  });
});

function selectionsOf(document: DocumentNode): { selector: Selector; selection: SelectionNode }[] {
  const found: { selector: Selector; selection: SelectionNode }[] = [];
  const note = (selector: Selector): undefined => {
    for (const selection of selector.selectionSet?.selections ?? []) found.push({ selector, selection });
  };
  visit(document, { OperationDefinition: note, FragmentDefinition: note, Field: note, InlineFragment: note });
  return found;
}

/** Enough to meet every shape that the questions have. */
function everySixth<T>(all: readonly T[]): T[] {
  return all.filter((_, index) => index % 6 === 0);
}

/** The selector of a document that begins where one of another text did. */
function selectorAt(document: DocumentNode, wanted: Selector): Selector | undefined {
  return selectionsOf(document).find(
    ({ selector }) => selector.kind === wanted.kind && selector.loc?.start === wanted.loc?.start,
  )?.selector;
}

function without(document: DocumentNode, removed: SelectionNode, isLast: boolean): string {
  const change = (node: SelectionNode) => {
    if (node !== removed) return undefined;
    return isLast ? { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } : null;
  };
  return print(visit(document, { Field: change, InlineFragment: change, FragmentSpread: change }));
}

function usesVariables(selection: SelectionNode): boolean {
  let does = false;
  visit(selection, { Variable: () => void (does = true) });
  return does;
}

function isThing(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && selection.name.value === 'thing';
}

function operationOf(text: string): Selector {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The text begins with no operation.');
  return operation;
}

function fieldOf(text: string, name: string): FieldNode {
  const found: FieldNode[] = [];
  visit(parse(text), { Field: field => void (field.name.value === name && found.push(field)) });
  const [field] = found;
  if (!field) throw new Error(`The text has no field "${name}".`);
  return field;
}
