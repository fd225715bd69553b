import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { AllQuestions } from './all-questions.js';
import './ask.scss';
import { AskBox } from './ask-box.js';
import { Results } from './results.js';

/** Questions and everything that has a name, to be found by words that the address keeps: `/ask?q=stalking`. */
export default function AskPage(): ReactNode {
  const [search] = useSearchParams();
  const asked = (search.get('q') ?? '').trim();
  return (
    <>
      <AskBox asked={asked} />
      <p className="govuk-body">
        Or look through <Link href="/programmes">all programmes</Link> or{' '}
        <Link href="/areas">all police force areas</Link>.
      </p>
      {asked === '' ? <AllQuestions /> : <Results text={asked} />}
    </>
  );
}
