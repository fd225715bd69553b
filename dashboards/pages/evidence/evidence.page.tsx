import type { ReactNode } from 'react';
import { Cards } from '../../card/cards.js';
import { useChoice } from '../../components/use-choice.js';
import { Answered } from '../../graph/answered.js';
import { useAnswer } from '../../graph/use-answer.js';
import type { EvidenceQuery, EvidenceQueryVariables } from '../../typed-documents.js';
import { AccreditedStalkingCard } from './accredited-stalking.card.js';
import document from './evidence.graphql';
import { FOCUS_CHOICES, FOCUS_FILTERS, focusAskedWith } from './focus.js';
import { NationalAloneCard } from './national-alone.card.js';
import { OutcomeFiguresCard } from './outcome-figures.card.js';
import { ReceivedCard } from './received.card.js';
import { StatesCard } from './states.card.js';

/** What has been evaluated and what has not, for stalking unless `?focus=` says something else. */
export default function EvidencePage(): ReactNode {
  const [focus] = useChoice('focus', FOCUS_CHOICES);
  const answer = useAnswer<EvidenceQuery, EvidenceQueryVariables>(document, FOCUS_FILTERS[focus]);
  // Until the answer to another choice is there, the figures and the words are those of the choice before.
  const variables = answer.state === 'answered' ? answer.variables : FOCUS_FILTERS[focus];
  return (
    <Answered answer={answer} cards={3}>
      {data => (
        <Cards>
          <StatesCard data={data} focus={focusAskedWith(variables)} variables={variables} />
          <AccreditedStalkingCard found={data.accreditedStalking} />
          <NationalAloneCard data={data} />
          <ReceivedCard data={data} />
          <OutcomeFiguresCard data={data} />
        </Cards>
      )}
    </Answered>
  );
}
