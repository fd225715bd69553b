import { VisuallyHidden } from '@graphiql/react';
import type { ListedQuestion } from '../../../../questions/question.js';

interface QuestionEntryProps {
  readonly question: ListedQuestion;
  /** Whether the editor shows it. */
  readonly isShown: boolean;
  readonly open: (question: ListedQuestion) => void;
}

/** A question to open, with its caveat for who wants it. */
export function QuestionEntry({ question, isShown, open }: QuestionEntryProps) {
  return (
    <li className="gallery-entry">
      <button
        type="button"
        className="gallery-question"
        aria-current={isShown ? 'true' : undefined}
        onClick={() => open(question)}
      >
        {question.question}
      </button>
      <details className="gallery-caveat">
        <summary>
          Caveat<VisuallyHidden> of “{question.question}”</VisuallyHidden>
        </summary>
        <p>{question.caveat}</p>
      </details>
    </li>
  );
}
