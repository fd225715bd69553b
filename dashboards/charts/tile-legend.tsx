import type { ReactNode } from 'react';
import { counted } from '../words/counted.js';

/** The tones of squares and bars: from light to strong for what is on record, and those for kinds of silence. */
export type Tone = 'strong' | 'medium' | 'light' | 'pale' | 'silent' | 'outside';

/** What squares of one colour have in common. The symbol says it too, for whoever cannot tell the colours apart. */
export interface TileKind {
  readonly label: string;
  readonly symbol: string;
  readonly tone: Tone;
}

interface TileLegendProps {
  readonly kinds: Readonly<Record<string, TileKind>>;
  readonly values: readonly { readonly kind: string }[];
}

/** What the colours and symbols of a map mean, with how many areas have each. */
export function TileLegend({ kinds, values }: TileLegendProps): ReactNode {
  return (
    <ul className="tile-legend">
      {Object.entries(kinds).map(([code, { label, symbol, tone }]) => (
        <li key={code}>
          <span className={`tile tile--${tone} tile-legend__tile`} aria-hidden="true">
            <span className="tile__symbol">{symbol}</span>
          </span>
          <span>
            {label}{' '}
            <span className="tile-legend__count">
              {counted(values.filter(({ kind }) => kind === code).length, 'area')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
