import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Cards } from '../../card/cards.js';
import { NotEmbedded } from '../../embed/not-embedded.js';
import { Answered } from '../../graph/answered.js';
import { useAnswer } from '../../graph/use-answer.js';
import type { AreasQuery } from '../../typed-documents.js';
import { AreasKnownCard } from './areas-known.card.js';
import document from './areas.graphql';

/** All police force areas, to be searched by name and by what is known of them. */
export default function AreasPage(): ReactNode {
  const answer = useAnswer<AreasQuery>(document, {});
  return (
    <Answered answer={answer} cards={1}>
      {data => (
        <>
          <Cards>
            <AreasKnownCard data={data} />
          </Cards>
          <NotEmbedded>
            <p className="govuk-body">
              <Link href="/programmes">All programmes in one list</Link>
            </p>
          </NotEmbedded>
        </>
      )}
    </Answered>
  );
}
