import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { statedPounds } from '../../words/bounds.js';
import { AwardsByReadingTable, awardsWith, ReadingsTable } from './minimum-bid-tables.js';
import document from './money.graphql';
import { NoRule } from './no-rule.js';
import { placesOf, tableOf, type Round } from './rounds.js';
import { roundsWithRule } from './rule-checks.js';

/** Whether the awards meet the least that a bid had to come to, under each way to read the rule. */
export function MinimumBidCard({ rounds }: { readonly rounds: readonly Round[] }): ReactNode {
  const ruled = roundsWithRule(rounds, 'MINIMUM_BID');
  const isRuled = ruled.length > 0;
  return (
    <Card
      id="minimum-bid"
      question="Does every award meet the minimum bid?"
      answer={
        isRuled ? (
          ruled.map(({ round: { name, awards }, rule: { value } }) => (
            <p key={name}>
              The rule of {name}: at least {value !== null && statedPounds(value, null)} a year. As a mean of
              the years, <strong>{awardsWith(awards, 'MEAN_PER_YEAR', 'PASS')}</strong> of {awards.length}{' '}
              meet it. For {awardsWith(awards, 'EACH_YEAR', 'UNKNOWN')} it is unknown whether each single year
              does.
            </p>
          ))
        ) : (
          <NoRule rounds={rounds} />
        )
      }
      table={
        isRuled
          ? ruled.map(({ round }) => <AwardsByReadingTable key={round.name} round={round} />)
          : undefined
      }
      citations={ruled.flatMap(({ rule, round }) => [...rule.citations, ...placesOf(round.awards)])}
      caveats={
        isRuled ? ['The rule is about bids, and what is published is what was indicated after them.'] : []
      }
      asked={{
        document,
        ...tableOf(
          'minimum-bid-2023-25',
          ruled.map(({ round }) => round),
        ),
      }}
      isWide
    >
      {isRuled ? ruled.map(({ round }) => <ReadingsTable key={round.name} round={round} />) : undefined}
    </Card>
  );
}
