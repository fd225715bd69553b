import type { ReactNode } from 'react';
import { ScrollingTable } from './scrolling-table.js';

/** A row or a column: its code, its words, and how many there are in all, as the API counts them. */
export interface CrossHeading {
  readonly code: string;
  readonly label: string;
  readonly count: number;
}

interface CrossTableProps {
  readonly caption: string;
  /** What the rows and the columns are. */
  readonly corner: string;
  readonly rows: readonly CrossHeading[];
  readonly columns: readonly CrossHeading[];
  readonly total: number;
  readonly countOf: (row: string, column: string) => number;
}

/** How many there are of each of two things together. The darker the cell, the more; the number says it too. */
export function CrossTable({ caption, corner, rows, columns, total, countOf }: CrossTableProps): ReactNode {
  return (
    <ScrollingTable caption={caption} className="cross-table">
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          <th scope="col" className="govuk-table__header">
            {corner}
          </th>
          {[...columns, { code: '', label: 'All' }].map(({ code, label }) => (
            <th key={code} scope="col" className="govuk-table__header govuk-table__header--numeric">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {rows.map(row => (
          <tr key={row.code} className="govuk-table__row">
            <th scope="row" className="govuk-table__header">
              {row.label}
            </th>
            {columns.map(({ code }) => (
              <CountCell key={code} count={countOf(row.code, code)} total={total} />
            ))}
            <td className="govuk-table__cell govuk-table__cell--numeric">{row.count}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="govuk-table__row">
          <th scope="row" className="govuk-table__header">
            All
          </th>
          {[...columns.map(({ count }) => count), total].map((count, place) => (
            <td key={columns[place]?.code ?? ''} className="govuk-table__cell govuk-table__cell--numeric">
              {count}
            </td>
          ))}
        </tr>
      </tfoot>
    </ScrollingTable>
  );
}

function CountCell({ count, total }: { readonly count: number; readonly total: number }): ReactNode {
  const tone = count === 0 ? 'none' : count * 3 >= total ? 'strong' : count * 8 >= total ? 'light' : 'pale';
  return (
    <td
      className={`govuk-table__cell govuk-table__cell--numeric cross-table__count cross-table__count--${tone}`}
    >
      {count}
    </td>
  );
}
