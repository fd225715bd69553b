import type { ReactNode } from 'react';
import { DataTable } from '../../components/data-table.js';
import type { EvidenceFindingFragment, FindingKind } from '../../typed-documents.js';
import { NOT_STATED } from '../../words/listed.js';
import { cohortInWords, figureInWords } from './finding-in-words.js';
import { listedInWords } from './listed-in-words.js';

const KINDS: Readonly<Record<FindingKind, string>> = {
  EVALUATION_RESULT: 'result of an evaluation',
  EARLY_FINDING: 'early finding',
  SELF_REPORT: 'what participants or staff say',
};

interface FindingsTableProps {
  readonly caption: string;
  readonly findings: readonly EvidenceFindingFragment[];
}

/** Findings side by side, each with all that makes it hard to compare. There is no row for all of them together. */
export function FindingsTable({ caption, findings }: FindingsTableProps): ReactNode {
  return (
    <DataTable
      caption={caption}
      rows={findings}
      rowKey={({ id }) => id}
      columns={[
        { heading: 'Measure', cell: ({ measure }) => capitalised(measure), sortBy: ({ measure }) => measure },
        { heading: 'Figure', cell: one => <strong>{figureInWords(one)}</strong> },
        {
          heading: 'Of what',
          cell: ({ evaluation: { title, programmes, models } }) =>
            listedInWords([...programmes, ...models].map(({ name }) => name)) || `${title}, not named`,
        },
        { heading: 'Statement', cell: ({ statement, kind }) => `${statement} Kind: ${KINDS[kind]}.` },
        { heading: 'Cohort', cell: cohortInWords },
        { heading: 'Follow-up', cell: ({ followUp }) => followUp ?? NOT_STATED },
        { heading: 'Comparator', cell: ({ comparator }) => comparator ?? NOT_STATED },
      ]}
    />
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
