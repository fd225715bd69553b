import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { disagreementsOn } from '../../card/disagreements.js';
import { ComparisonTable, type Counted } from './comparison-table.js';
import type { Statistic } from './found-and-on-record.js';
import document from './national-picture.graphql';

interface ComparisonCardProps {
  readonly id: string;
  readonly question: string;
  readonly answer: ReactNode;
  readonly statistics: readonly Statistic[];
  readonly onRecord: readonly Counted[];
  readonly caveats: readonly string[];
  /** The question of `client-queries` about the same. */
  readonly registered: string;
  readonly children?: ReactNode;
}

/** What the review found, beside what the record can show of it. */
export function ComparisonCard({
  statistics,
  onRecord,
  caveats,
  registered,
  question,
  ...rest
}: ComparisonCardProps): ReactNode {
  return (
    <Card
      {...rest}
      question={question}
      table={<ComparisonTable caption={question} statistics={statistics} onRecord={onRecord} />}
      citations={statistics.flatMap(({ citations }) => citations)}
      caveats={[...caveats, ...disagreementsOn(statistics)]}
      asked={{ document, question: registered }}
    />
  );
}
