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

/** The words between the streams: how wide they are, and how the amounts stand below or beside the name of a row. */
interface WordsPlace {
  readonly width: number;
  readonly leastRow: number;
  readonly inset: number;
  /** How far the name, the left amount and the right amount are from the middle of the row. */
  readonly name: number;
  readonly amounts: readonly [number, number];
}

const WIDE = 760;
const MIDDLING = 480;
/** From a width on, amounts stand beside the name; below it under the name, on paper too, and at last under each other. */
const BESIDE: WordsPlace = { width: 500, leastRow: 20, inset: 8, name: 5, amounts: [5, 5] };
const BELOW: WordsPlace = { width: 280, leastRow: 38, inset: 6, name: -4, amounts: [14, 14] };
const STACKED: WordsPlace = { width: 150, leastRow: 56, inset: 4, name: -13, amounts: [4, 21] };

/**
 * Two streams on one scale, with what each pays to the same rows between them. They are beside each other and not on top
 * of each other: nothing here is added up. Put the table behind it into the card.
 */
export function PairedFlow({ title, description, streams, rows, nothing }: PairedFlowProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const isWide = width >= WIDE;
  const bar = isWide ? 12 : 8;
  const words = isWide ? BESIDE : width >= MIDDLING ? BELOW : STACKED;
  const [left, right] = [Math.round((width - words.width) / 2) - bar, Math.round((width + words.width) / 2)];
  const { leastRow, inset } = words;
  const { placed, height, heights } = placedRows(rows, streams, { scale: 760, leastRow, letters: 0 });
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
            <g key={row.label} transform={`translate(0,${row.middle})`}>
              <text x={width / 2} y={words.name} textAnchor="middle" className="flow__name">
                {row.label}
              </text>
              <Amounts
                row={row}
                left={left + bar + inset}
                right={right - inset}
                heights={words.amounts}
                nothing={nothing}
              />
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
  readonly heights: WordsPlace['amounts'];
  readonly nothing: string;
}

function Amounts({ row: { amounts }, left, right, heights, nothing }: AmountsProps): ReactNode {
  const [earlier = null, later = null] = amounts;
  return (
    <>
      <text x={left} y={heights[0]} className={earlier === null ? 'flow__nothing' : undefined}>
        {earlier === null ? nothing : inPounds(earlier)}
      </text>
      <text
        x={right}
        y={heights[1]}
        textAnchor="end"
        className={later === null ? 'flow__nothing' : undefined}
      >
        {later === null ? nothing : inPounds(later)}
      </text>
    </>
  );
}
