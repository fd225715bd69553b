import { type MonacoEditor, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Kind, parse } from 'graphql';
import type { SharedOperation } from './link.js';

/** Gives a function that puts an operation into the editors, ready to run, and the focus with it. */
export function useShowOperation(): (operation: SharedOperation, where: { inNewTab: boolean }) => void {
  const { addTab, stop } = useGraphiQLActions();
  const pointAt = usePointAtOperation();
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor'),
  );
  return ({ query, variables, operationName }, { inNewTab }) => {
    if (!queryEditor || !variableEditor || !headerEditor || !responseEditor) return;
    if (inNewTab) {
      const headers = headerEditor.getValue();
      addTab();
      // The token that somebody has typed holds for this server, whatever is asked of it.
      headerEditor.setValue(headers);
    }
    stop();
    queryEditor.setValue(query);
    variableEditor.setValue(variables);
    responseEditor.setValue('');
    pointAt(queryEditor, operationName);
    queryEditor.focus();
  };
}

/**
 * Gives a function that chooses which operation in the editor runs: the one that is named, or else the first.
 *
 * GraphiQL finds the operations a tenth of a second after a change. Who runs sooner than that would ask for an
 * operation of the text before.
 */
export function usePointAtOperation(): (editor: MonacoEditor, operationName: string | undefined) => void {
  const { setOperationFacts } = useGraphiQLActions();
  return (editor, operationName) => {
    const documentAST = parsed(editor.getValue());
    const operations = documentAST?.definitions.filter(one => one.kind === Kind.OPERATION_DEFINITION);
    const chosen = operations?.find(({ name }) => name?.value === operationName) ?? operations?.[0];
    setOperationFacts({ documentAST, operations, operationName: chosen?.name?.value });
    // Ctrl-Enter runs the operation at the cursor.
    const position = chosen?.loc && editor.getModel()?.getPositionAt(chosen.loc.start);
    if (position) editor.setPosition(position);
  };
}

function parsed(text: string) {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
