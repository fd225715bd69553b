import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { disagreementsOn } from '../../card/disagreements.js';
import { SummaryList } from '../../components/summary-list.js';
import type { AssuranceQuery } from '../../typed-documents.js';
import { counted } from '../../words/counted.js';
import { hasNumber, statisticInWords } from '../../words/statistic.js';
import document from './assurance.graphql';
import { StatementsTable } from './statements-table.js';

type Statistic = AssuranceQuery['statistics']['nodes'][number];

/** What the review states of accredited programmes, beside those that the record can name. */
export function AccreditedCard({ data }: { readonly data: AssuranceQuery }): ReactNode {
  const { statistics, namedProgrammes, accreditations } = data;
  const share = statistics.nodes.find(({ slug }) => slug === 'programmes-accredited');
  const ofProgrammes = accreditations.nodes.filter(({ holderKind }) => holderKind === 'PROGRAMME');
  return (
    <Card
      id="accredited-programmes"
      question="Which programmes are accredited?"
      answer={
        <p>
          {share && (
            <>
              The review says <strong>{statisticInWords(share)}</strong>, and lists none.{' '}
            </>
          )}
          The record can name <strong>{counted(namedProgrammes.totalCount, 'programme')}</strong>.
        </p>
      }
      table={<StatementsTable caption="Statements about programmes" statements={ofProgrammes} />}
      citations={[...statistics.nodes, ...ofProgrammes].flatMap(({ citations }) => citations)}
      caveats={[
        'The number of programmes behind the share is not printed, so no count can be given.',
        // Those on the other statistics are on their words too, such as “a small number”, and not on accreditation.
        ...disagreementsOn(share ? [share] : []),
      ]}
      asked={{ document, question: 'accredited-programmes' }}
    >
      <SummaryList
        rows={statistics.nodes.toSorted(numbersFirst).map(statistic => ({
          key: statisticInWords(statistic),
          value: statistic.statement,
        }))}
      />
    </Card>
  );
}

function numbersFirst(one: Statistic, other: Statistic): number {
  return Number(hasNumber(other)) - Number(hasNumber(one));
}
