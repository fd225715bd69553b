import type { ReactNode } from 'react';
import { Cards } from '../../card/cards.js';
import { Answered } from '../../graph/answered.js';
import { useAnswer } from '../../graph/use-answer.js';
import type { DisagreementsQuery } from '../../typed-documents.js';
import { ByKindCard } from './by-kind.card.js';
import document from './disagreements.graphql';
import { SideBySideCard } from './side-by-side.card.js';

/** Where the documents disagree, with what each of them says. */
export default function DisagreementsPage(): ReactNode {
  const answer = useAnswer<DisagreementsQuery>(document, {});
  return (
    <Answered answer={answer} cards={2}>
      {data => (
        <Cards>
          <ByKindCard data={data} />
          <SideBySideCard data={data} />
        </Cards>
      )}
    </Answered>
  );
}
