import type { ReactNode } from 'react';
import { Details } from '../../components/details.js';
import { Section } from '../../components/profile/section.js';
import { Skeleton } from '../../components/skeleton.js';
import { WarningText } from '../../components/warning-text.js';
import { QuestionAnswer } from './question-answer.js';
import { useQuestions } from '../../graph/use-questions.js';

/** Every question that is answered, by its theme: what is shown before anything is asked. */
export function AllQuestions(): ReactNode {
  const { questions, isLoading, problem } = useQuestions();
  if (problem !== undefined) return <WarningText>The questions could not be loaded. {problem}</WarningText>;
  if (isLoading) return <Skeleton cards={2} />;
  return (
    <div className="ask-results">
      {[...Map.groupBy(questions, ({ theme }) => theme)].map(([theme, ofTheme]) => (
        <Section key={theme} title={theme}>
          {ofTheme.map(question => (
            <Details key={question.name} summary={question.question}>
              <QuestionAnswer {...question} />
            </Details>
          ))}
        </Section>
      ))}
    </div>
  );
}
