import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { counted } from '../../words/counted.js';
import { inPounds } from '../../words/money.js';
import { AwardsTable } from './awards-table.js';
import { BothRounds } from './both-rounds.js';
import document from './money.graphql';
import { OneRound } from './one-round.js';
import { placesOf, tableOf, type Round } from './rounds.js';

const STRANDS_HAVE_NONE =
  'An amount belongs to a whole award. No source says how one is divided among its strands, so strands have no width.';
const NOT_TO_BE_ADDED =
  'The rounds differ in kind and in length and are not to be added: the list of 2021 prints no period, and the amounts of 2023-25 are indicative and for two years.';

/** Who was awarded what: the flow of one round to its awards, or both rounds beside each other. */
export function AwardsCard({ rounds }: { readonly rounds: readonly Round[] }): ReactNode {
  const [first, second] = rounds;
  if (!first) return null;
  const awards = rounds.flatMap(round => round.awards);
  return (
    <Card
      id="awards-and-strands"
      question="Who was awarded what, and for what?"
      answer={rounds.map(round => (
        <p key={round.name}>
          {round.name}: <strong>{inPounds(round.sum)}</strong> in {counted(round.awards.length, 'award')} for{' '}
          {counted(round.strands, 'strand')}, {round.years}.
        </p>
      ))}
      table={<AwardsTable awards={awards} />}
      citations={placesOf(awards)}
      caveats={[
        ...(second ? [NOT_TO_BE_ADDED] : []),
        STRANDS_HAVE_NONE,
        'No document reports what was paid.',
        'The area is that of the office that received the award, which is not always the area served.',
      ]}
      asked={{
        document,
        ...(second ? { question: 'awards-by-area-both-rounds' } : tableOf('awards-2023-25', rounds)),
      }}
      isWide
    >
      {second ? <BothRounds rounds={[first, second]} /> : <OneRound round={first} />}
    </Card>
  );
}
