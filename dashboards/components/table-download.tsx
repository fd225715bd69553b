import type { ReactNode, RefObject } from 'react';
import { csvOf, fileNameOf } from './table-csv.js';

const ONE_MINUTE = 60_000;

interface TableDownloadProps {
  readonly caption: string;
  readonly table: RefObject<HTMLTableElement | null>;
}

/** Gives a table away as it is shown: what a card says is in no other table exactly as here. */
export function TableDownload({ caption, table }: TableDownloadProps): ReactNode {
  return (
    <p className="table-download">
      <button type="button" onClick={() => table.current && save(csvOf(table.current), fileNameOf(caption))}>
        Download this table (CSV)
        <span className="govuk-visually-hidden">: {caption}</span>
      </button>
    </p>
  );
}

/** Has the browser save a text, which it has without asking the server. */
function save(text: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Some browsers read it only when the person has said where to.
  setTimeout(() => URL.revokeObjectURL(address), ONE_MINUTE);
}
