import { VisuallyHidden } from '@graphiql/react';
import type { ListedQuestion } from '../../../../questions/question.js';
import { linkToQuestion } from '../sharing/link.js';

interface QuestionEntryProps {
  readonly question: ListedQuestion;
  /** Whether the editor shows it. */
  readonly isShown: boolean;
  readonly open: (question: ListedQuestion) => void;
}

/** A question to open, with its caveat for who wants it. It is a link, so that it can be copied and sent. */
export function QuestionEntry({ question, isShown, open }: QuestionEntryProps) {
  return (
    <li className="gallery-entry">
      <a
        href={linkToQuestion(question.name)}
        className="gallery-question"
        aria-current={isShown ? 'true' : undefined}
        onClick={event => {
          // With a key held down it opens a tab or a window of the browser, as any link does.
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          open(question);
        }}
      >
        {question.question}
      </a>
      <details className="gallery-caveat">
        <summary>
          Caveat<VisuallyHidden> of “{question.question}”</VisuallyHidden>
        </summary>
        <p>{question.caveat}</p>
      </details>
    </li>
  );
}
