import type { ReactNode } from 'react';
import { Cards } from '../../card/cards.js';
import { SubNavigation } from '../../components/sub-navigation.js';
import { useChoice } from '../../components/use-choice.js';
import { NotEmbedded } from '../../embed/not-embedded.js';
import { Answered } from '../../graph/answered.js';
import { useAnswer } from '../../graph/use-answer.js';
import type { MoneyQuery } from '../../typed-documents.js';
import { AwardsCard } from './awards.card.js';
import { MatchCard } from './match.card.js';
import { MinimumBidCard } from './minimum-bid.card.js';
import document from './money.graphql';
import { ROUND_CHOICES, ROUND_NAMES, roundsIn } from './rounds.js';
import { StalkingCard } from './stalking.card.js';
import { StatedTotalsCard } from './stated-totals.card.js';
import { TracedCard } from './traced.card.js';

/** What was awarded in the published rounds, of which `?round=` says which are shown. */
export default function MoneyPage(): ReactNode {
  const answer = useAnswer<MoneyQuery>(document, {});
  const [choice] = useChoice('round', ROUND_CHOICES);
  return (
    <>
      <NotEmbedded>
        <SubNavigation label="Which round is shown" name="round" options={ROUND_NAMES} chosen={choice} />
      </NotEmbedded>
      <Answered answer={answer} cards={3}>
        {data => {
          const rounds = roundsIn(data, choice);
          return (
            <Cards>
              <AwardsCard rounds={rounds} />
              <StatedTotalsCard rounds={rounds} />
              <StalkingCard rounds={rounds} />
              <MatchCard rounds={rounds} />
              <MinimumBidCard rounds={rounds} />
              <TracedCard data={data} />
            </Cards>
          );
        }}
      </Answered>
    </>
  );
}
