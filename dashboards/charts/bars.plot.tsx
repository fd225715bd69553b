import * as Plot from '@observablehq/plot';
import { useCallback, type ReactNode } from 'react';
import { rowHeightAt, ROW_HEIGHT, type Interval } from './chart-rows.js';
import type { PictureWords } from './described-picture.js';
import { PlotFigure, type Drawing } from './plot-figure.js';

// In pixels.
const BAR_HEIGHT = 18;
const BELOW = 10;
const FONT_SIZE = 16;

interface PlotBarsProps extends PictureWords {
  readonly rows: readonly Interval[];
}

/** Horizontal bars, each with its label above it and its words after it, so that nothing is cut where it is narrow. */
export default function PlotBars({ title, description, rows }: PlotBarsProps): ReactNode {
  const draw = useCallback(({ width }: Drawing) => plotted(rows, width), [rows]);
  return <PlotFigure title={title} description={description} height={rows.length * ROW_HEIGHT} draw={draw} />;
}

function plotted(rows: readonly Interval[], width: number): SVGElement | HTMLElement {
  const rowHeight = rowHeightAt(width, rows);
  const top = rowHeight - BAR_HEIGHT - BELOW;
  return Plot.plot({
    className: 'plot',
    width,
    height: rows.length * rowHeight,
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
        insetTop: top,
        insetBottom: BELOW,
      }),
      Plot.text(rows, {
        y: 'label',
        x: 0,
        text: row => `${row.label}: ${row.text}`,
        textAnchor: 'start',
        // From the middle of the row to just above its bar.
        lineAnchor: 'bottom',
        dy: top - 8 - rowHeight / 2,
        // A little less than there is, since not every font is as narrow as Plot supposes.
        lineWidth: (0.9 * width) / FONT_SIZE,
        fontSize: FONT_SIZE,
        fill: 'currentColor',
      }),
      // Where the bars begin, and not through the labels above them.
      Plot.tickX(rows, { y: 'label', x: 0, stroke: 'currentColor', insetTop: top, insetBottom: BELOW }),
    ],
  });
}
