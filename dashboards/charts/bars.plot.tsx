import * as Plot from '@observablehq/plot';
import { useCallback, type ReactNode } from 'react';
import { ROW_HEIGHT, type Interval } from './chart-rows.js';
import { PlotFigure, type Drawing } from './plot-figure.js';

interface PlotBarsProps {
  readonly title: string;
  readonly description: string;
  readonly rows: readonly Interval[];
}

/** Horizontal bars, each with its label above it and its words after it, so that nothing is cut where it is narrow. */
export default function PlotBars({ title, description, rows }: PlotBarsProps): ReactNode {
  const height = rows.length * ROW_HEIGHT;
  const draw = useCallback(({ width }: Drawing) => plotted(rows, width, height), [rows, height]);
  return <PlotFigure title={title} description={description} height={height} draw={draw} />;
}

function plotted(rows: readonly Interval[], width: number, height: number): SVGElement | HTMLElement {
  const label = { y: 'label', x: 0, text: (row: Interval) => `${row.label}: ${row.text}`, dy: -16 };
  return Plot.plot({
    className: 'plot',
    width,
    height,
    margin: 0,
    x: { axis: null, domain: [0, Math.max(1, ...rows.map(({ most }) => most))] },
    y: { axis: null, domain: rows.map(row => row.label), padding: 0 },
    marks: [
      Plot.barX(rows, {
        y: 'label',
        x1: 'least',
        x2: 'most',
        fill: (row: Interval) => `var(--tone-${row.tone ?? 'strong'})`,
        stroke: 'var(--tone-edge)',
        insetTop: 24,
        insetBottom: 10,
      }),
      Plot.text(rows, { ...label, textAnchor: 'start', lineWidth: Infinity, fill: 'currentColor' }),
      Plot.ruleX([0], { stroke: 'currentColor' }),
    ],
  });
}
