import type { ReactNode } from 'react';
import type { Question } from './questions.js';

interface QuestionListProps {
  readonly questions: readonly Question[];
}

/** Questions, each with its answer, what to read with care, and the ways to its table and its sources. */
export function QuestionList({ questions }: QuestionListProps): ReactNode {
  return (
    <ul className="found">
      {questions.map(({ name, question, answer, caveat }) => (
        <li key={name}>
          <a href={`/data/${name}.html`}>{question}</a>
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
        </li>
      ))}
    </ul>
  );
}
