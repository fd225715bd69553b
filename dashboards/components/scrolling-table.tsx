import { useId, useRef, type ReactNode } from 'react';
import { TableDownload } from './table-download.js';

interface ScrollingTableProps {
  readonly caption: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A table with its caption, which scrolls in a region of its own where it is wide or long, and can be taken away. */
export function ScrollingTable({ caption, className = '', children }: ScrollingTableProps): ReactNode {
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  return (
    <>
      {/* A region that scrolls has to be reached by the keyboard. */}
      <div className="table-scroll" role="region" aria-labelledby={id} tabIndex={0}>
        <table className={`govuk-table ${className}`.trimEnd()} ref={table}>
          <caption className="govuk-table__caption govuk-table__caption--s" id={id}>
            <span>{caption}</span>
          </caption>
          {children}
        </table>
      </div>
      <TableDownload caption={caption} table={table} />
    </>
  );
}
