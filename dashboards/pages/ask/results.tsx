import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Section } from '../../components/profile/section.js';
import { WarningText } from '../../components/warning-text.js';
import { useQuestions, type Question } from '../../graph/use-questions.js';
import { counted } from '../../words/counted.js';
import { canBeSearched, useHits, type Group, type Hit } from './hits.js';
import { QuestionAnswer } from './question-answer.js';
import { questionsAbout } from './questions.js';

/** More than there are records of these kinds, so that nothing found is left out. */
const ALL = 500;

const GROUPS: Readonly<Record<Group, string>> = {
  areas: 'Areas and their offices',
  programmes: 'Programmes',
  models: 'Models',
  organisations: 'Organisations',
};

interface QuestionListProps {
  readonly title: string;
  readonly questions: readonly Question[];
}

/** What was found for some words, the questions first and then what has a page of its own, by kind. */
export function Results({ text }: { readonly text: string }): ReactNode {
  const { questions, isLoading: awaitsQuestions, problem: noQuestions } = useQuestions();
  const { hits, isLoading: awaitsHits, problem: noHits } = useHits(text, ALL);
  const isLoading = awaitsQuestions || awaitsHits;
  const { found, close } = questionsAbout(questions, text);
  const problem = noQuestions ?? noHits;
  if (!canBeSearched(text)) return <TooShort text={text} />;
  const isEmpty = found.length + hits.length === 0;
  return (
    <div className="ask-results" aria-busy={isLoading}>
      <p className="govuk-body" role="status">
        {isLoading ? 'Searching…' : resultsInWords(found.length + hits.length, text, problem !== undefined)}
      </p>
      {problem !== undefined && <WarningText>Part of the search could not be done. {problem}</WarningText>}
      {isEmpty && !isLoading && problem === undefined && <Nothing isClose={close.length > 0} />}
      <QuestionList title="Questions" questions={found} />
      {[...Map.groupBy(hits, ({ group }) => group)].map(([group, ofGroup]) => (
        <Section key={group} title={`${GROUPS[group]} (${ofGroup.length})`}>
          <HitList hits={ofGroup} />
        </Section>
      ))}
      <QuestionList title="Questions that come close" questions={close} />
    </div>
  );
}

function QuestionList({ title, questions }: QuestionListProps): ReactNode {
  if (questions.length === 0) return null;
  return (
    <Section title={`${title} (${questions.length})`}>
      <ul className="found">
        {questions.map(question => (
          <li key={question.name}>
            <h3 className="govuk-heading-s">{question.question}</h3>
            <QuestionAnswer {...question} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function resultsInWords(count: number, text: string, isPart: boolean): string {
  return `${counted(count, 'result')} for “${text}”${isPart ? ' in the part that could be searched' : ''}`;
}

function HitList({ hits }: { readonly hits: readonly Hit[] }): ReactNode {
  return (
    <ul className="found">
      {hits.map(({ href, name, note }) => (
        <li key={href}>
          <Link href={href}>{name}</Link> <span className="found__note">{note}</span>
        </li>
      ))}
    </ul>
  );
}

function TooShort({ text }: { readonly text: string }): ReactNode {
  return (
    <p className="govuk-body" role="status">
      “{text}” is too short to search for: it takes two letters or more. Or{' '}
      <Link href="/ask">see all questions</Link>.
    </p>
  );
}

/** The ways on where nothing was found. */
function Nothing({ isClose }: { readonly isClose: boolean }): ReactNode {
  return (
    <p className="govuk-body">
      Nothing on record has all of these words. Documents may be silent on it, or use other words.
      {isClose && ' The questions below have some of them.'} Try one word, such as “stalking”, “accredited” or
      the name of an area, or <Link href="/ask">see all questions</Link>.
    </p>
  );
}
