import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Link } from 'wouter';
import { AREA_TILES, type AreaTile } from './area-tiles.js';
import { nextTile } from './next-tile.js';
import { TileLegend, type TileKind } from './tile-legend.js';

/** What the map says of an area. */
export interface TileValue {
  readonly name: string;
  /** Which entry of the legend it is: its colour and its symbol. */
  readonly kind: string;
  /** What is on record, in a few words: "2 awards". */
  readonly text: string;
}

interface TileMapProps {
  /** What the map shows, for screen readers. */
  readonly label: string;
  /** By the code of the area. An area that is not there has an empty square. */
  readonly values: ReadonlyMap<string, TileValue>;
  readonly kinds: Readonly<Record<string, TileKind>>;
  /** The codes of the areas that are looked for, where not all are: the others step back. */
  readonly found?: ReadonlySet<string>;
}

/**
 * The police force areas as a map of squares, each a link to its area. The squares are one stop of the Tab key; arrow
 * keys go from one to the next. What each says is written below for whoever points at it.
 */
export function TileMap({ label, values, kinds, found }: TileMapProps): ReactNode {
  const links = useRef(new Map<string, HTMLAnchorElement>());
  const [current, setCurrent] = useState(AREA_TILES[0]?.code);
  const [pointed, setPointed] = useState<string>();
  const move = (event: KeyboardEvent, from: AreaTile) => {
    const next = nextTile(from, event.key);
    if (!next) return;
    event.preventDefault();
    links.current.get(next.code)?.focus();
  };
  const told = pointed === undefined ? undefined : values.get(pointed);
  return (
    <div className="tile-map">
      <ol className="tile-map__tiles" aria-label={label}>
        {AREA_TILES.map(tile => {
          const value = values.get(tile.code);
          const kind = value && kinds[value.kind];
          const isAside = found !== undefined && !found.has(tile.code);
          return (
            <li key={tile.code} style={{ gridColumn: tile.column + 1, gridRow: tile.row + 1 }}>
              <Link
                ref={(link: HTMLAnchorElement | null) => {
                  if (link) links.current.set(tile.code, link);
                }}
                href={`/areas/${tile.code}`}
                className={`tile tile--${kind?.tone ?? 'none'}${isAside ? ' tile--aside' : ''}`}
                tabIndex={tile.code === current ? 0 : -1}
                onFocus={() => {
                  setCurrent(tile.code);
                  setPointed(tile.code);
                }}
                onMouseEnter={() => setPointed(tile.code)}
                onKeyDown={(event: KeyboardEvent) => move(event, tile)}
              >
                <span className="tile__name">{tile.short}</span>
                <span className="tile__symbol" aria-hidden="true">
                  {kind?.symbol}
                </span>
                <span className="govuk-visually-hidden">
                  {value ? `: ${value.name}, ${value.text}` : ': not loaded'}
                  {isAside && ', not among those looked for'}
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
      <div className="tile-map__side">
        <p className="tile-map__told">
          {told ? (
            <>
              <strong>{told.name}</strong>: {told.text}
            </>
          ) : (
            'Point at a square, or move with the arrow keys, to read what it says.'
          )}
        </p>
        <TileLegend kinds={kinds} values={[...values.values()]} />
      </div>
    </div>
  );
}
