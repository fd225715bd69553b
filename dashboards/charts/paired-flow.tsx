import { useRef, type ReactNode } from 'react';
import { inPounds } from '../words/money.js';
import { DescribedPicture, type PictureWords } from './described-picture.js';
import { FlowSide } from './flow-side.js';
import { placedRows, type FlowRow, type FlowStream, type PlacedRow } from './flow-rows.js';
import { useWidth } from './use-width.js';
import './flow.scss';

interface PairedFlowProps extends PictureWords {
  /** The one on the left, and the one on the right. */
  readonly streams: readonly [FlowStream, FlowStream];
  readonly rows: readonly FlowRow[];
  /** What is written where a row has nothing from a stream. */
  readonly nothing: string;
}

const WIDE = 760;

/**
 * Two streams on one scale, with what each pays to the same rows between them. They are beside each other and not on top
 * of each other: nothing here is added up. Put the table behind it into the card.
 */
export function PairedFlow({ title, description, streams, rows, nothing }: PairedFlowProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const isWide = width >= WIDE;
  const bar = isWide ? 12 : 8;
  const words = isWide ? 500 : 150;
  const [left, right] = [Math.round((width - words) / 2) - bar, Math.round((width + words) / 2)];
  const { placed, height, heights } = placedRows(rows, streams, { scale: 760, leastRow: 20, letters: 0 });
  const side = (stream: 0 | 1) => {
    const tall = heights[stream] ?? 0;
    return { rows: placed, stream, thickness: bar, top: (height - tall) / 2, height: tall };
  };
  return (
    <DescribedPicture ref={place} title={title} description={description} className="flow-figure">
      <div className="flow__heads" aria-hidden="true">
        <span>{streams[0].name}</span>
        <span>{streams[1].name}</span>
      </div>
      {width > 0 && (
        <svg
          className={isWide ? 'flow' : 'flow flow--narrow'}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
        >
          <FlowSide {...side(0)} streamAt={0} barAt={left} />
          <FlowSide {...side(1)} streamAt={width - bar} barAt={right} />
          {placed.map(row => (
            <g key={row.label} transform={`translate(0,${row.middle + 5})`}>
              <text x={width / 2} textAnchor="middle" className="flow__name">
                {row.label}
              </text>
              {isWide && <Amounts row={row} left={left + bar + 8} right={right - 8} nothing={nothing} />}
            </g>
          ))}
        </svg>
      )}
    </DescribedPicture>
  );
}

interface AmountsProps {
  readonly row: PlacedRow;
  readonly left: number;
  readonly right: number;
  readonly nothing: string;
}

function Amounts({ row: { amounts }, left, right, nothing }: AmountsProps): ReactNode {
  const [earlier = null, later = null] = amounts;
  return (
    <>
      <text x={left} className={earlier === null ? 'flow__nothing' : undefined}>
        {earlier === null ? nothing : inPounds(earlier)}
      </text>
      <text x={right} textAnchor="end" className={later === null ? 'flow__nothing' : undefined}>
        {later === null ? nothing : inPounds(later)}
      </text>
    </>
  );
}
