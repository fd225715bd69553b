import type { ReactNode } from 'react';
import { Cards } from '../../card/cards.js';
import { Answered } from '../../graph/answered.js';
import { useAnswer } from '../../graph/use-answer.js';
import type { NationalPictureQuery } from '../../typed-documents.js';
import { AreasMapCard } from './areas-map.card.js';
import { AccreditationCard, EvaluationCard, StalkingCard, SurveyAnswersCard } from './comparison.cards.js';
import document from './national-picture.graphql';

/** What the review found against what the record can show, for the country and area by area. */
export default function NationalPicturePage(): ReactNode {
  const answer = useAnswer<NationalPictureQuery>(document, {});
  return (
    <Answered answer={answer} cards={3}>
      {data => (
        <Cards>
          <AreasMapCard data={data} />
          <SurveyAnswersCard data={data} />
          <StalkingCard data={data} />
          <EvaluationCard data={data} />
          <AccreditationCard data={data} />
        </Cards>
      )}
    </Answered>
  );
}
