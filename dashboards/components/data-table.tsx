import { useState, type ReactNode } from 'react';
import { ScrollingTable } from './scrolling-table.js';
import { sortedRows, type Sorting, type SortValue } from './sorted-rows.js';

/** A column of a table. */
export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => ReactNode;
  /** What rows are sorted by; a column without it cannot be. Null comes last either way. */
  readonly sortBy?: (row: Row) => SortValue;
  readonly isNumber?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: string;
  /** The first heads its row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A table that can be sorted by its headings, and that scrolls in a region of its own where it is wide. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>): ReactNode {
  const [sorting, setSorting] = useState<Sorting>();
  const sortBy = sorting && columns[sorting.column]?.sortBy;
  const shown = sorting && sortBy ? sortedRows(rows, sortBy, sorting.direction) : rows;
  const sortOn = (column: number) => {
    const isAscending = sorting?.column === column && sorting.direction === 'ascending';
    setSorting({ column, direction: isAscending ? 'descending' : 'ascending' });
  };
  return (
    <ScrollingTable caption={caption}>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {columns.map(({ heading, sortBy: canSort, isNumber }, column) => (
            <th
              key={heading}
              scope="col"
              className={`govuk-table__header${isNumber ? ' govuk-table__header--numeric' : ''}`}
              aria-sort={canSort && (sorting?.column === column ? sorting.direction : 'none')}
            >
              {canSort ? (
                <button type="button" onClick={() => sortOn(column)}>
                  {heading}
                </button>
              ) : (
                heading
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {shown.map(row => (
          <tr key={rowKey(row)} className="govuk-table__row">
            {columns.map(({ heading, cell, isNumber }, column) =>
              column === 0 ? (
                <th key={heading} scope="row" className="govuk-table__header">
                  {cell(row)}
                </th>
              ) : (
                <td
                  key={heading}
                  className={`govuk-table__cell${isNumber ? ' govuk-table__cell--numeric' : ''}`}
                >
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}
