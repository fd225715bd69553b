import { type MonacoEditor, pick, useGraphiQL } from '@graphiql/react';
import type { ListedQuestion } from '../../../../questions/question.js';
import { variablesText } from '../sharing/read-link.js';
import { useShowOperation } from '../sharing/use-show-operation.js';

/** Gives a function that puts a question into the editor and the focus with it, and keeps what somebody has written. */
export function useOpenQuestion(questions: readonly ListedQuestion[]): (question: ListedQuestion) => void {
  const show = useShowOperation();
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  return question => {
    if (!queryEditor || !variableEditor) return;
    if (holds(question, queryEditor, variableEditor)) {
      queryEditor.focus();
      return;
    }
    const nothingIsLost =
      queryEditor.getValue().trim() === '' || questions.some(one => holds(one, queryEditor, variableEditor));
    show({ query: question.document, variables: variablesText(question) }, { inNewTab: !nothingIsLost });
  };
}

/** Whether the editors hold a question as it was opened: what GraphiQL opens with has no variables written out. */
function holds(question: ListedQuestion, query: MonacoEditor, variables: MonacoEditor): boolean {
  const written = variables.getValue().trim();
  return query.getValue() === question.document && ['', variablesText(question)].includes(written);
}
