import type { ReactNode } from 'react';
import { Skeleton } from '../components/skeleton.js';
import { WarningText } from '../components/warning-text.js';
import type { Answer } from './use-answer.js';

interface AnsweredProps<Data> {
  readonly answer: Answer<Data>;
  /** How many cards the page will have: what is shown meanwhile is as tall. */
  readonly cards?: number;
  readonly children: (data: Data) => ReactNode;
}

/** What a page shows of an answer, in each of the states that the answer can be in. */
export function Answered<Data>({ answer, cards = 2, children }: AnsweredProps<Data>): ReactNode {
  if (answer.state === 'loading') return <Skeleton cards={cards} />;
  if (answer.state === 'failed')
    return (
      <div role="alert">
        <WarningText>The figures could not be loaded. {answer.problem}</WarningText>
        <TryAgain onClick={answer.askAgain} />
      </div>
    );
  return (
    <div aria-busy={answer.isLoading}>
      {answer.isOutdated && (
        <div role="alert">
          <WarningText>These figures are from before; newer ones could not be loaded.</WarningText>
          <TryAgain onClick={answer.askAgain} />
        </div>
      )}
      {answer.errors.length > 0 && (
        <WarningText>Part of the answer is missing: {answer.errors[0]?.message}</WarningText>
      )}
      {children(answer.data)}
    </div>
  );
}

function TryAgain({ onClick }: { readonly onClick: () => void }): ReactNode {
  return (
    <button type="button" className="govuk-button" onClick={onClick}>
      Try again
    </button>
  );
}
