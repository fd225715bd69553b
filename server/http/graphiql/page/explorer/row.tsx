import { type ReactNode, useState } from 'react';

interface RowProps {
  readonly name: string;
  readonly type?: string;
  readonly description?: string | null | undefined;
  readonly isTicked: boolean;
  readonly onTick: () => void;
  /** What stands beside the name once it is ticked. */
  readonly value?: ReactNode;
  /** What stands under it once it is ticked. */
  readonly children?: ReactNode;
}

/** Something to tick, and under it what then may be ticked. */
export function Row({ name, type, description, isTicked, onTick, value, children }: RowProps) {
  const [isFolded, setFolded] = useState(false);
  return (
    <li>
      <div className="explorer-row" data-about={description ?? ''}>
        <label>
          <input
            type="checkbox"
            checked={isTicked}
            aria-description={description ?? undefined}
            onChange={onTick}
          />
          {name}
        </label>
        {isTicked && value}
        {type !== undefined && (
          <span className="explorer-type" title={type}>
            {type}
          </span>
        )}
        {isTicked && children && (
          <button
            type="button"
            className="explorer-fold"
            aria-expanded={!isFolded}
            aria-label={`What is in ${name}`}
            onClick={() => setFolded(!isFolded)}
          >
            <span aria-hidden="true">{isFolded ? '▸' : '▾'}</span>
          </button>
        )}
      </div>
      {isTicked && children && !isFolded && <div className="explorer-under">{children}</div>}
    </li>
  );
}
