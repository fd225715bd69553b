import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { InsetText } from '../../components/inset-text.js';
import type { EmptyReasonCode, EvidenceQuery } from '../../typed-documents.js';
import { counted } from '../../words/counted.js';
import document from './evidence.graphql';
import { NearMisses } from './near-misses.js';
import { StatesTable } from './states-table.js';

const QUESTION = 'Which accredited stalking programmes lack evaluation?';

const REASONS: Readonly<Record<EmptyReasonCode, string>> = {
  NO_SCHEME_EXISTS: 'A source says that no scheme accredits work on stalking.',
  NONE_ON_RECORD: 'None is on record, and no source says that there is none.',
  PAGE_OUTSIDE_LIST: 'The list ends before this page.',
};

interface AccreditedStalkingCardProps {
  readonly found: EvidenceQuery['accreditedStalking'];
}

/** The accredited programmes for stalking without an evaluation; where there are none, why, and what comes close. */
export function AccreditedStalkingCard({ found }: AccreditedStalkingCardProps): ReactNode {
  const { totalCount, emptyReason, nearMisses, nodes } = found;
  const near = nearMisses.flatMap(miss => miss.nodes);
  return (
    <Card
      id="accredited-stalking-without-evaluation"
      question={QUESTION}
      answer={
        <p>
          {emptyReason === null ? (
            <strong>{counted(totalCount, 'programme')}</strong>
          ) : (
            <>
              <strong>None.</strong> {REASONS[emptyReason.code]}
            </>
          )}
        </p>
      }
      table={
        <StatesTable
          caption={nodes.length > 0 ? QUESTION : 'Programmes that come close'}
          programmes={nodes.length > 0 ? nodes : near}
        />
      }
      citations={[
        ...(emptyReason?.citations ?? []),
        ...nearMisses.flatMap(({ accreditations }) => accreditations.flatMap(({ citations }) => citations)),
        ...nodes.flatMap(({ citations }) => citations),
      ]}
      caveats={[
        'For programmes that also address domestic abuse the empty list is silence: the review states a share of accredited programmes and lists none.',
        'National standards for stalking programmes had been announced by the Home Office. They did not exist at the time of the review.',
      ]}
      asked={{ document, question: 'accredited-stalking-programmes-without-evaluation' }}
      isWide
    >
      {emptyReason !== null && <InsetText>{emptyReason.text}</InsetText>}
      <NearMisses nearMisses={nearMisses} />
    </Card>
  );
}
