import type { ReactNode } from 'react';
import { Cards } from '../../card/cards.js';
import { Answered } from '../../graph/answered.js';
import { useAnswer } from '../../graph/use-answer.js';
import type { AssuranceQuery } from '../../typed-documents.js';
import { AccreditedCard } from './accredited.card.js';
import document from './assurance.graphql';
import { HoldersCard } from './holders.card.js';
import { OutsideCard } from './outside.card.js';
import { SchemesCard } from './schemes.card.js';
import { StrengthCard } from './strength.card.js';

/** Which schemes there are, who holds what, and what no scheme covers. */
export default function AssurancePage(): ReactNode {
  const answer = useAnswer<AssuranceQuery>(document, {});
  return (
    <Answered answer={answer} cards={3}>
      {data => (
        <Cards>
          <SchemesCard data={data} />
          <HoldersCard data={data} />
          <StrengthCard data={data} />
          <OutsideCard data={data} />
          <AccreditedCard data={data} />
        </Cards>
      )}
    </Answered>
  );
}
