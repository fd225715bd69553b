import { lazy, Suspense, type ReactNode } from 'react';
import { ROW_HEIGHT, type Bar, type Interval } from './chart-rows.js';
import type { PictureWords } from './described-picture.js';

// Observable Plot is loaded when the first chart is shown.
const PlotBars = lazy(() => import('./bars.plot.js'));

interface ChartProps<Row> extends PictureWords {
  readonly rows: readonly Row[];
}

/** Bars from 0, one below the other. Put the table behind them into the card. */
export function Bars({ rows, ...words }: ChartProps<Bar>): ReactNode {
  return (
    <IntervalBars {...words} rows={rows.map(({ value, ...row }) => ({ ...row, least: 0, most: value }))} />
  );
}

/** Bars from the least to the most that something can be, on one scale from 0. */
export function IntervalBars(props: ChartProps<Interval>): ReactNode {
  return (
    <Suspense fallback={<div aria-busy="true" style={{ minHeight: props.rows.length * ROW_HEIGHT }} />}>
      <PlotBars {...props} />
    </Suspense>
  );
}
