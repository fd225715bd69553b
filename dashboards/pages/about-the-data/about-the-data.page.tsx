import type { ReactNode } from 'react';
import { Cards } from '../../card/cards.js';
import { Answered } from '../../graph/answered.js';
import { useAnswer } from '../../graph/use-answer.js';
import type { AboutTheDataQuery } from '../../typed-documents.js';
import document from './about-the-data.graphql';
import './about-the-data.scss';
import { ApiCard } from './api.card.js';
import { CiteCard } from './cite.card.js';
import { CoverageCard } from './coverage.card.js';
import { DocumentsCard } from './documents.card.js';
import { FieldsCard } from './fields.card.js';
import { QuestionsCard } from './questions.card.js';

/** What the record is made from, what it holds and the ways to it. */
export default function AboutTheDataPage(): ReactNode {
  const answer = useAnswer<AboutTheDataQuery>(document, {});
  return (
    <Answered answer={answer} cards={4}>
      {data => (
        <Cards>
          <QuestionsCard />
          <ApiCard />
          <CiteCard />
          <DocumentsCard data={data} />
          <CoverageCard data={data} />
          <FieldsCard data={data} />
        </Cards>
      )}
    </Answered>
  );
}
