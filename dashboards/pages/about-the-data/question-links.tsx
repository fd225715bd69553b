import type { ReactNode } from 'react';
import type { Question } from '../../graph/use-questions.js';

/** A question with the ways to its answer. */
export function QuestionLinks({ name, question }: Pick<Question, 'name' | 'question'>): ReactNode {
  const links = [
    { text: 'Table', href: `/data/${name}.html` },
    { text: 'CSV', href: `/data/${name}.csv` },
    { text: 'Excel', href: `/data/${name}.xlsx` },
    { text: 'GraphiQL', href: `/graphiql#question=${name}` },
  ];
  return (
    <>
      <p className="questions__question">{question}</p>
      <ul className="questions__links">
        {links.map(({ text, href }) => (
          <li key={text}>
            <a className="govuk-link" href={href}>
              {text}
              <span className="govuk-visually-hidden">: {question}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
