import type { ReactNode } from 'react';
import type { Question } from '../../graph/use-questions.js';

/** The answer to a question, what to read with care, and the ways to its table and its sources. */
export function QuestionAnswer({ name, question, answer, caveat }: Question): ReactNode {
  return (
    <>
      <p>{answer}</p>
      <p className="found__note">Read with care: {caveat}</p>
      <p>
        <a href={`/data/${name}.html`}>
          Table with its sources<span className="govuk-visually-hidden">: {question}</span>
        </a>
        {' · '}
        <a href={`/graphiql#question=${name}`}>
          Open in GraphiQL<span className="govuk-visually-hidden">: {question}</span>
        </a>
      </p>
    </>
  );
}
