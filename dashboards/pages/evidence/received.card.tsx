import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { disagreementsOn } from '../../card/disagreements.js';
import { DataTable } from '../../components/data-table.js';
import { SummaryList } from '../../components/summary-list.js';
import type { EvidenceQuery } from '../../typed-documents.js';
import { counted } from '../../words/counted.js';
import { EVALUATION_STATUSES } from '../../words/labels.js';
import { NOT_STATED } from '../../words/listed.js';
import { ratioInWords } from '../../words/ratio.js';
import document from './evidence.graphql';
import { listedInWords } from './listed-in-words.js';

/** What the review says that it was sent, none of it named, beside the evaluations that the documents mention. */
export function ReceivedCard({ data }: { readonly data: EvidenceQuery }): ReactNode {
  const { statistics, received, othersMentioned } = data;
  const [study] = received.nodes;
  const statisticOf = (slug: string) => statistics.nodes.find(one => one.slug === slug);
  // Its statement and not its figure alone: 1 would not say that it is an interim report with little behind it.
  const feedback = statisticOf('victims-feedback-included');
  const figureOf = (slug: string) => {
    const statistic = statisticOf(slug);
    return statistic ? ratioInWords(statistic.ratio) : NOT_STATED;
  };
  const named = (all: readonly { readonly name: string }[]) => listedInWords(all.map(({ name }) => name));
  return (
    <Card
      id="evaluations-received"
      question="What has the review received?"
      answer={
        <p>
          The review was sent <strong>{figureOf('evaluations-received')}</strong> or interim reports, from{' '}
          {figureOf('areas-sending-evaluations')}. {feedback?.statement}
        </p>
      }
      table={
        <DataTable
          caption={`Evaluations that the documents mention besides: ${othersMentioned.totalCount}`}
          rows={othersMentioned.nodes}
          rowKey={({ slug }) => slug}
          columns={[
            { heading: 'Evaluation', cell: ({ title }) => title, sortBy: ({ title }) => title },
            {
              heading: 'How far',
              cell: ({ status }) => EVALUATION_STATUSES[status],
              sortBy: ({ status }) => EVALUATION_STATUSES[status],
            },
            {
              heading: 'Of what',
              cell: ({ programmes, models }) => named([...programmes, ...models]) || NOT_STATED,
            },
          ]}
        />
      }
      citations={[statistics.nodes, received.nodes, othersMentioned.nodes].flatMap(records =>
        records.flatMap(({ citations }) => citations),
      )}
      caveats={[
        'They were received and not published. How many are finished is not stated.',
        `The documents mention ${counted(othersMentioned.totalCount, 'other evaluation')}; whether any of them is among those received is not stated.`,
        ...disagreementsOn([...statistics.nodes, ...received.nodes]),
      ]}
      asked={{ document, question: 'evaluations-received' }}
    >
      {study && (
        <SummaryList
          rows={[
            { key: 'Programmes', value: named(study.programmes) || NOT_STATED },
            { key: 'Models', value: named(study.models) || NOT_STATED },
            { key: 'Methods', value: listedInWords(study.methods ?? []) || NOT_STATED },
            { key: 'What was measured', value: (study.measures ?? []).join('; ') || NOT_STATED },
          ]}
        />
      )}
    </Card>
  );
}
