import type { ReactNode } from 'react';
import type { PlacedRow } from './flow-rows.js';
import { ribbon } from './ribbon.js';

interface FlowSideProps {
  readonly rows: readonly PlacedRow[];
  /** Which of the streams. */
  readonly stream: number;
  /** Where its bar and those of its awards begin. */
  readonly streamAt: number;
  readonly barAt: number;
  readonly thickness: number;
  /** Where the bar of the stream begins, and how tall it is. */
  readonly top: number;
  readonly height: number;
}

/** One stream of a flow: its bar, the bars of its awards, and a band from it to each. */
export function FlowSide({
  rows,
  stream,
  streamAt,
  barAt,
  thickness,
  top,
  height,
}: FlowSideProps): ReactNode {
  const isLeft = streamAt < barAt;
  const [leaves, arrives] = isLeft ? [streamAt + thickness, barAt] : [streamAt, barAt + thickness];
  return (
    <g className={`flow__side flow__side--${stream}`}>
      <rect className="flow__bar" x={streamAt} y={top} width={thickness} height={height} />
      {rows.map(({ label, bands, middle }) => {
        const band = bands[stream];
        if (!band) return null;
        const barTop = middle - band.thickness / 2;
        return (
          <g key={label}>
            <path
              className="flow__band"
              d={ribbon({ x: leaves, top: top + band.leaves }, { x: arrives, top: barTop }, band.thickness)}
            />
            <rect className="flow__bar" x={barAt} y={barTop} width={thickness} height={band.thickness} />
          </g>
        );
      })}
    </g>
  );
}
