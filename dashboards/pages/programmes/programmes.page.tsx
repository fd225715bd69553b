import type { ReactNode } from 'react';
import { Cards } from '../../card/cards.js';
import { Answered } from '../../graph/answered.js';
import { useAnswer } from '../../graph/use-answer.js';
import type { ProgrammesQuery } from '../../typed-documents.js';
import { OnRecordCard } from './on-record.card.js';
import document from './programmes.graphql';

/** All programmes, to be searched by name, area, behaviour and model. */
export default function ProgrammesPage(): ReactNode {
  const answer = useAnswer<ProgrammesQuery>(document, {});
  return (
    <Answered answer={answer} cards={1}>
      {data => (
        <Cards>
          <OnRecordCard data={data} />
        </Cards>
      )}
    </Answered>
  );
}
