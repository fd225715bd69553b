import type { ReactNode } from 'react';
import { DataTable } from '../../components/data-table.js';
import { ratioInWords, recomputedInWords } from '../../words/ratio.js';
import type { Statistic } from './found-and-on-record.js';

/** Something that the record counts, beside what the review states. */
export interface Counted {
  readonly what: string;
  readonly count: string;
}

interface ComparisonTableProps {
  readonly caption: string;
  readonly statistics: readonly Statistic[];
  readonly onRecord: readonly Counted[];
}

/** What the review states, and what the record counts, each with its unit: they are not the same thing counted twice. */
export function ComparisonTable({ caption, statistics, onRecord }: ComparisonTableProps): ReactNode {
  const rows = [
    ...statistics.map(({ slug, statement, ratio }) => ({
      key: slug,
      what: statement,
      from: 'The review',
      figure: ratioInWords(ratio),
      recomputed: recomputedInWords({ slug, ratio }),
    })),
    ...onRecord.map(({ what, count }) => ({
      key: what,
      what,
      from: 'The record',
      figure: count,
      recomputed: 'a count',
    })),
  ];
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { heading: 'What', cell: ({ what }) => what },
        { heading: 'From', cell: ({ from }) => from, sortBy: ({ from }) => from },
        { heading: 'Figure', cell: ({ figure }) => figure },
        { heading: 'Recomputed share', cell: ({ recomputed }) => recomputed },
      ]}
    />
  );
}
