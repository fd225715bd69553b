import { useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { answerSummary } from './answer-summary.js';
import './answer-line.css';

/**
 * The line under the answer, which screen readers say when it changes: that it is awaited, and what has come.
 * The answer itself is no live region, since hundreds of lines of JSON are nothing to have read out unasked.
 */
export function AnswerLine() {
  const isFetching = useGraphiQL(state => state.isFetching);
  const fault = useGraphiQL(state => state.fetchError);
  const tab = useGraphiQL(state => state.tabs[state.activeTabIndex]?.id);
  const response = useGraphiQL(state => state.tabs[state.activeTabIndex]?.response) ?? '';
  return (
    <p className="answer-line" role="status" aria-label="State of the answer">
      <Line key={tab} isFetching={isFetching} response={response} fault={fault} />
    </p>
  );
}

interface LineProps {
  readonly isFetching: boolean;
  readonly response: string;
  readonly fault: string | null;
}

function Line({ isFetching, response, fault }: LineProps) {
  // What stands in a tab that is changed to is no news.
  const [old, setOld] = useState(response);
  if (isFetching && old !== '') setOld('');
  if (isFetching) return 'Waiting for the answer …';
  if (response !== '' && response !== old) return answerSummary(response);
  return fault === null ? '' : 'The documentation cannot be loaded; the answer pane says why.';
}
