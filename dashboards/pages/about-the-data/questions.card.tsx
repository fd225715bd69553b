import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { Details } from '../../components/details.js';
import { Skeleton } from '../../components/skeleton.js';
import { WarningText } from '../../components/warning-text.js';
import { counted } from '../../words/counted.js';
import { useQuestions } from '../../graph/use-questions.js';
import document from './about-the-data.graphql';
import { QuestionLinks } from './question-links.js';

/** The questions that are answered, by theme, each with its table and its query. */
export function QuestionsCard(): ReactNode {
  const { questions, isLoading, problem } = useQuestions();
  return (
    <Card
      id="questions-and-tables"
      question="Which questions does it answer?"
      answer={
        questions.length > 0 && (
          <p>
            <strong>{counted(questions.length, 'question')}</strong>, each as a table to read or to download,
            and as a query to change.
          </p>
        )
      }
      citations={[]}
      asked={{ document }}
      isWide
    >
      {isLoading && <Skeleton cards={1} />}
      {problem !== undefined && <WarningText>The questions could not be loaded. {problem}</WarningText>}
      {[...Map.groupBy(questions, ({ theme }) => theme)].map(([theme, ofTheme]) => (
        <Details key={theme} summary={`${theme}: ${counted(ofTheme.length, 'question')}`}>
          <ul className="questions">
            {ofTheme.map(question => (
              <li key={question.name}>
                <QuestionLinks {...question} />
              </li>
            ))}
          </ul>
        </Details>
      ))}
    </Card>
  );
}
