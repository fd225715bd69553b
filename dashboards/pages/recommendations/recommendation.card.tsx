import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { disagreementsOn } from '../../card/disagreements.js';
import { DataTable } from '../../components/data-table.js';
import { InsetText } from '../../components/inset-text.js';
import { SummaryList } from '../../components/summary-list.js';
import { recomputedInWords } from '../../words/ratio.js';
import { hasNumber, statisticInWords } from '../../words/statistic.js';
import { THEMES } from '../../words/themes.js';
import { namesInRole, type Recommendation } from './bodies.js';
import document from './recommendations.graphql';

interface RecommendationCardProps {
  readonly recommendation: Recommendation;
}

/** A recommendation with whom it asks, and the figures of the review that bear on it. */
export function RecommendationCard({ recommendation }: RecommendationCardProps): ReactNode {
  const { number, theme, statement, statistics, citations } = recommendation;
  const figures = statistics.filter(hasNumber);
  const partners = namesInRole(recommendation, 'PARTNER');
  return (
    <Card
      id={`recommendation-${number}`}
      question={`Recommendation ${number}: ${THEMES[theme].toLowerCase()}`}
      answer={
        <>
          <p>{statement}</p>
          <p>
            Asked to act: <strong>{namesInRole(recommendation, 'RESPONSIBLE')}</strong>
            {partners !== '' && `. To work with: ${partners}`}.
          </p>
        </>
      }
      table={<StatisticsTable recommendation={recommendation} />}
      citations={[...citations, ...statistics.flatMap(one => one.citations)]}
      caveats={disagreementsOn([recommendation, ...statistics])}
      asked={{ document, question: 'recommendations-and-gaps' }}
    >
      {figures.length === 0 ? (
        <InsetText>The review gives no number on this, only words.</InsetText>
      ) : (
        <SummaryList rows={figures.map(one => ({ key: statisticInWords(one), value: one.statement }))} />
      )}
    </Card>
  );
}

function StatisticsTable({ recommendation: { number, statistics } }: RecommendationCardProps): ReactNode {
  return (
    <DataTable
      caption={`What the review says that bears on recommendation ${number}`}
      rows={statistics}
      rowKey={({ slug }) => slug}
      columns={[
        { heading: 'What', cell: ({ statement }) => statement },
        { heading: 'Stated', cell: statisticInWords },
        { heading: 'Recomputed share', cell: recomputedInWords },
      ]}
    />
  );
}
