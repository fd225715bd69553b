import { useEffect, useRef, type ReactNode } from 'react';
import { DescribedPicture, type PictureWords } from './described-picture.js';
import { useWidth } from './use-width.js';

/** What a chart is drawn with: how wide it may be. */
export interface Drawing {
  readonly width: number;
}

interface PlotFigureProps extends PictureWords {
  /** In pixels: the place is kept while the chart loads. */
  readonly height: number;
  readonly draw: (drawing: Drawing) => SVGElement | HTMLElement;
}

/** The place of a chart of Observable Plot: as wide as there is room, and a picture with words for screen readers. */
export function PlotFigure({ title, description, height, draw }: PlotFigureProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
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
    <DescribedPicture title={title} description={description} className="plot-figure">
      <div ref={place} style={{ minHeight: height }} />
    </DescribedPicture>
  );
}
