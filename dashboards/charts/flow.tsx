import { useRef, type ReactNode } from 'react';
import { inPounds } from '../words/money.js';
import { DescribedPicture, type PictureWords } from './described-picture.js';
import { FlowSide } from './flow-side.js';
import { LINE_HEIGHT, placedRows, type FlowRow, type FlowStream, type PlacedRow } from './flow-rows.js';
import { useWidth } from './use-width.js';
import './flow.scss';

interface FlowProps extends PictureWords {
  readonly stream: FlowStream;
  readonly rows: readonly FlowRow[];
}

const WIDE = 760;
const BAR = 12;
/** Where the dots stand, counted from the bar of the award. */
const DOTS_AT = 370;
const DOT = 14;

/**
 * Money from one stream to its awards, each as thick as its amount. What hangs on an award has no amount of its own, so
 * it is dots of one size and never a band. Put the table behind it into the card.
 */
export function Flow({ title, description, stream, rows }: FlowProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const isWide = width >= WIDE;
  const barAt = Math.round(width * (isWide ? 0.18 : 0.16));
  const letters = Math.max(10, Math.floor((width - barAt - DOTS_AT - 6 * DOT) / 7.5));
  const { placed, height, heights } = placedRows(isWide ? rows : rows.map(withoutHanging), [stream], {
    scale: 760,
    leastRow: isWide ? 24 : 46,
    letters,
  });
  return (
    <DescribedPicture ref={place} title={title} description={description} className="flow-figure">
      <svg
        className="flow"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
      >
        <FlowSide
          rows={placed}
          stream={0}
          streamAt={0}
          barAt={barAt}
          thickness={BAR}
          top={(height - (heights[0] ?? 0)) / 2}
          height={heights[0] ?? 0}
        />
        {placed.map((row, number) => (
          <g key={row.label} transform={`translate(${barAt + BAR + 8},${row.middle})`}>
            <Label row={row} hangs={rows[number]?.hangs?.count ?? 0} isWide={isWide} />
          </g>
        ))}
      </svg>
    </DescribedPicture>
  );
}

interface LabelProps {
  readonly row: PlacedRow;
  readonly hangs: number;
  readonly isWide: boolean;
}

function Label({ row, hangs, isWide }: LabelProps): ReactNode {
  const amount = inPounds(row.amounts[0] ?? 0);
  if (!isWide)
    return (
      <>
        <text y={-4} className="flow__name">
          {row.label}
        </text>
        <text y={16}>
          {amount} · {hangs} {hangs === 1 ? 'strand' : 'strands'}
        </text>
      </>
    );
  const at = DOTS_AT - BAR - 8;
  return (
    <>
      <text y={5}>
        <tspan className="flow__name">{row.label}</tspan> {amount}
      </text>
      <path d={`M${at - 24},0H${at + (hangs - 1) * DOT}`} className="flow__thread" />
      {Array.from({ length: hangs }, (_, dot) => (
        <circle key={dot} cx={at + dot * DOT} r={5} className="flow__dot" />
      ))}
      {row.lines.map((line, number) => (
        <text key={line} x={at + hangs * DOT + 2} y={5 + (number - (row.lines.length - 1) / 2) * LINE_HEIGHT}>
          {line}
        </text>
      ))}
    </>
  );
}

function withoutHanging({ label, amounts }: FlowRow): FlowRow {
  return { label, amounts };
}
