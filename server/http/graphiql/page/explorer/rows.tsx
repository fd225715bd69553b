import { type ReactNode, useState } from 'react';
import { useEditing } from './editing.js';

export interface RowToShow {
  readonly key: string;
  readonly name: string;
  readonly isTicked: boolean;
  readonly row: ReactNode;
}

interface RowsProps {
  /** What the rows belong to. */
  readonly label: string;
  readonly className?: string;
  readonly rows: readonly RowToShow[];
  /** Whether it begins with all there is, to choose from, or with what has been chosen. */
  readonly isNew: boolean;
}

/** A list of which the ticked rows are always shown, and the others while somebody chooses among them or looks for them. */
export function Rows({ label, className, rows, isNew }: RowsProps) {
  const { wanted } = useEditing();
  const [offersAll, setOffersAll] = useState(isNew);
  const ticked = rows.filter(({ isTicked }) => isTicked).map(({ key }) => key);
  // A row whose tick is taken away stays, and with it the focus and the way back.
  const [kept, setKept] = useState(new Set(ticked));
  if (ticked.some(key => !kept.has(key))) setKept(new Set([...kept, ...ticked]));
  const isWanted = ({ name }: RowToShow) => name.toLowerCase().includes(wanted);
  const isShown = (one: RowToShow) => kept.has(one.key) || ((offersAll || wanted !== '') && isWanted(one));
  const others = rows.filter(({ key }) => !kept.has(key)).length;
  const toggle = () => {
    setKept(new Set(ticked));
    setOffersAll(!offersAll);
  };
  const text = offersAll ? 'Show only what is ticked' : `Show ${others} more`;
  return (
    <ul className={className} aria-label={label}>
      {rows.filter(isShown).map(({ row }) => row)}
      {(others > 0 || offersAll) && wanted === '' && (
        <li>
          <button
            type="button"
            className="explorer-more"
            aria-expanded={offersAll}
            aria-label={`${text}: ${label}`}
            onClick={toggle}
          >
            {text}
          </button>
        </li>
      )}
    </ul>
  );
}
