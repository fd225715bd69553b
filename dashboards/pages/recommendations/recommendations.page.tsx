import type { ReactNode } from 'react';
import { Cards } from '../../card/cards.js';
import { useChoice } from '../../components/use-choice.js';
import { Answered } from '../../graph/answered.js';
import { useAnswer } from '../../graph/use-answer.js';
import type { RecommendationsQuery } from '../../typed-documents.js';
import { askedBodies } from './bodies.js';
import { RecommendationCard } from './recommendation.card.js';
import document from './recommendations.graphql';
import { WhoIsAskedCard } from './who-is-asked.card.js';

/** The recommendations of the 2025 review, of all bodies or, with `?body=`, of one. */
export default function RecommendationsPage(): ReactNode {
  const answer = useAnswer<RecommendationsQuery>(document, {});
  return (
    <Answered answer={answer} cards={3}>
      {data => <Recommendations recommendations={data.recommendations} />}
    </Answered>
  );
}

function Recommendations({ recommendations }: RecommendationsQuery): ReactNode {
  const bodies = askedBodies(recommendations.nodes);
  const [chosen, choose] = useChoice('body', ['all', ...bodies.map(({ slug }) => slug)]);
  const shown = recommendations.nodes.filter(
    one => chosen === 'all' || one.bodies.some(({ body }) => body.slug === chosen),
  );
  return (
    <Cards>
      <WhoIsAskedCard recommendations={recommendations} bodies={bodies} chosen={chosen} onChoose={choose} />
      {shown.map(one => (
        <RecommendationCard key={one.number} recommendation={one} />
      ))}
    </Cards>
  );
}
