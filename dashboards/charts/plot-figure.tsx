import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useWidth } from './use-width.js';

/** What a chart is drawn with: how wide it may be, and the ids of its title and its description. */
export interface Drawing {
  readonly width: number;
}

interface PlotFigureProps {
  /** What the chart shows, and what can be read from it: both are read out in its place. */
  readonly title: string;
  readonly description: string;
  /** In pixels: the place is kept while the chart loads. */
  readonly height: number;
  readonly draw: (drawing: Drawing) => SVGElement | HTMLElement;
}

/** The place of a chart of Observable Plot: as wide as there is room, and a picture with words for screen readers. */
export function PlotFigure({ title, description, height, draw }: PlotFigureProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  const width = useWidth(place);
  useEffect(() => {
    if (width === 0) return;
    const chart = draw({ width });
    // Plot writes a style sheet into its picture, which the policy of the page forbids: ours has its rules.
    for (const sheet of chart.querySelectorAll('style')) sheet.remove();
    chart.setAttribute('aria-hidden', 'true');
    place.current?.replaceChildren(chart);
  }, [draw, width]);
  return (
    <div
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      className="plot-figure"
    >
      <span className="govuk-visually-hidden" id={`${id}-title`}>
        {title}
      </span>
      <span className="govuk-visually-hidden" id={`${id}-description`}>
        {description}
      </span>
      <div ref={place} style={{ minHeight: height }} />
    </div>
  );
}
