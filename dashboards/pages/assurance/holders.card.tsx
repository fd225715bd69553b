import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { disagreementsOn } from '../../card/disagreements.js';
import { Bars } from '../../charts/bars.js';
import type { AssuranceQuery } from '../../typed-documents.js';
import { HOLDER_KINDS } from '../../words/assurance-labels.js';
import { counted } from '../../words/counted.js';
import document from './assurance.graphql';
import { StatementsTable } from './statements-table.js';

/** Who holds what is stated: programmes are one kind of holder among four. */
export function HoldersCard({ data }: { readonly data: AssuranceQuery }): ReactNode {
  const { accreditations, byHolderKind } = data;
  const bars = byHolderKind.groups.flatMap(({ count, key: { holderKind } }) =>
    holderKind === null
      ? []
      : { label: HOLDER_KINDS[holderKind], value: count, text: counted(count, 'statement') },
  );
  const ofProgrammes = byHolderKind.groups.find(({ key }) => key.holderKind === 'PROGRAMME')?.count ?? 0;
  return (
    <Card
      id="accreditation-holders"
      question="Who holds an accreditation?"
      answer={
        <p>
          Of {counted(accreditations.totalCount, 'statement')} about accreditation,{' '}
          <strong>{ofProgrammes}</strong> {ofProgrammes === 1 ? 'is' : 'are'} about programmes. The others are
          about organisations, services for victims or professionals.
        </p>
      }
      table={
        <StatementsTable
          caption="Statements about accreditation, by holder"
          statements={accreditations.nodes}
        />
      }
      citations={accreditations.nodes.flatMap(({ citations }) => citations)}
      caveats={[
        'An accreditation is not passed on: that of an organisation or of a service for victims says nothing of a programme.',
        'A statement can be about a group that no source names or counts.',
        ...disagreementsOn(accreditations.nodes),
      ]}
      asked={{ document, question: 'accreditation-holders' }}
    >
      <Bars
        title="Statements about accreditation by kind of holder"
        description={bars.map(({ label, text }) => `${label}: ${text}`).join('. ')}
        rows={bars}
      />
    </Card>
  );
}
