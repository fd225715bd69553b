import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { disagreementsOn } from '../../card/disagreements.js';
import type { EvidenceQuery } from '../../typed-documents.js';
import { counted } from '../../words/counted.js';
import document from './evidence.graphql';
import { FindingsTable } from './findings-table.js';
import { MonitoringTable } from './monitoring-table.js';

/** The findings that have a figure, each for itself, and those in words behind them. */
export function OutcomeFiguresCard({ data }: { readonly data: EvidenceQuery }): ReactNode {
  const { figures, inWords, monitoringFigures } = data;
  const findings = [...figures.nodes, ...inWords.nodes];
  return (
    <Card
      id="outcome-figures"
      question="What outcome figures exist, for whom, over what follow-up, against what?"
      answer={
        <p>
          <strong>{counted(figures.totalCount, 'finding')}</strong> on record{' '}
          {figures.totalCount === 1 ? 'has' : 'have'} a figure; {counted(inWords.totalCount, 'other')}{' '}
          {inWords.totalCount === 1 ? 'is' : 'are'} in words alone.
        </p>
      }
      table={
        <>
          <FindingsTable caption="Findings in words alone" findings={inWords.nodes} />
          <MonitoringTable figures={monitoringFigures.nodes} />
        </>
      }
      citations={[...findings, ...monitoringFigures.nodes].flatMap(({ citations }) => citations)}
      caveats={[
        'These figures measure different things in different people and are never added up or averaged.',
        'A figure for a model is a result of no single area.',
        'Counts of monitoring and targets, which are in the table below, are not outcomes.',
        ...disagreementsOn(findings),
      ]}
      asked={{ document, question: 'outcome-figures' }}
      isWide
    >
      <FindingsTable caption="Findings with a figure" findings={figures.nodes} />
    </Card>
  );
}
