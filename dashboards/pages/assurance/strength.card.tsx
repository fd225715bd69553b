import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { Bars } from '../../charts/bars.js';
import { CrossTable } from '../../components/cross-table.js';
import type { AccreditationStatus, AssuranceQuery } from '../../typed-documents.js';
import { ACCREDITATION_STATUSES, HOLDER_KINDS } from '../../words/assurance-labels.js';
import { counted } from '../../words/counted.js';
import document from './assurance.graphql';
import type { Statement } from './statements-table.js';

const STRENGTHS = Object.keys(ACCREDITATION_STATUSES) as AccreditationStatus[];

/** How strong each statement is: held, or something less. */
export function StrengthCard({ data }: { readonly data: AssuranceQuery }): ReactNode {
  const { accreditations, byStatus, byHolderKind, byHolderKindAndStatus } = data;
  const columns = STRENGTHS.flatMap(code => {
    const count = byStatus.groups.find(({ key }) => key.status === code)?.count;
    return count === undefined ? [] : { code, label: ACCREDITATION_STATUSES[code], count };
  });
  const rows = byHolderKind.groups.flatMap(({ count, key: { holderKind: code } }) =>
    code === null ? [] : { code, label: HOLDER_KINDS[code], count },
  );
  const bars = columns.map(({ label, count }) => ({
    label,
    value: count,
    text: counted(count, 'statement'),
  }));
  const held = columns.find(({ code }) => code === 'HELD')?.count ?? 0;
  return (
    <Card
      id="accreditation-strength"
      question="How strong is what is said?"
      answer={
        <p>
          <strong>{held}</strong> of {counted(accreditations.totalCount, 'statement')}{' '}
          {held === 1 ? 'says' : 'say'} that an accreditation is held. The others say less.
        </p>
      }
      table={
        <CrossTable
          caption="Statements by holder and strength"
          corner="Holder"
          rows={rows}
          columns={columns}
          total={accreditations.totalCount}
          countOf={(row, column) =>
            byHolderKindAndStatus.groups.find(({ key }) => key.holderKind === row && key.status === column)
              ?.count ?? 0
          }
        />
      }
      citations={accreditations.nodes.flatMap(({ citations }) => citations)}
      caveats={[
        'To be in line with a standard, to have foundations in a scheme or to be assured is not to be accredited.',
        datedInWords(accreditations.nodes),
      ]}
      asked={{ document, question: 'accreditation-holders' }}
    >
      <Bars
        title="Statements about accreditation by how strong they are"
        description={bars.map(({ label, text }) => `${label}: ${text}`).join('. ')}
        rows={bars}
      />
    </Card>
  );
}

/** How many statements say from or until when. */
function datedInWords(statements: readonly Statement[]): string {
  const { length: dated } = statements.filter(
    ({ validFrom, validTo }) => validFrom !== null || validTo !== null,
  );
  return dated === 0
    ? 'None of these statements says from or until when an accreditation holds.'
    : `From or until when an accreditation holds is said by ${dated} of these statements.`;
}
