import { type MonacoEditor, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { ListedQuestion } from '../../../../questions/question.js';

/** Gives a function that puts a question into the editor and the focus with it, and keeps what somebody has written. */
export function useOpenQuestion(questions: readonly ListedQuestion[]): (question: ListedQuestion) => void {
  const { addTab, stop } = useGraphiQLActions();
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'responseEditor'),
  );
  return question => {
    if (!queryEditor || !variableEditor || !responseEditor) return;
    if (!holds(question, queryEditor, variableEditor)) {
      const nothingIsLost =
        queryEditor.getValue().trim() === '' ||
        questions.some(one => holds(one, queryEditor, variableEditor));
      if (!nothingIsLost) addTab();
      stop();
      queryEditor.setValue(question.document);
      variableEditor.setValue(variablesText(question));
      responseEditor.setValue('');
    }
    queryEditor.focus();
  };
}

/** Whether the editors hold a question as it was opened: what GraphiQL opens with has no variables written out. */
function holds(question: ListedQuestion, query: MonacoEditor, variables: MonacoEditor): boolean {
  const written = variables.getValue().trim();
  return query.getValue() === question.document && ['', variablesText(question)].includes(written);
}

function variablesText({ variables }: ListedQuestion): string {
  return Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '';
}
