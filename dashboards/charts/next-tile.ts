import { AREA_TILES, type AreaTile } from './area-tiles.js';

const STEPS: Readonly<Record<string, readonly [columns: number, rows: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** The square that an arrow key leads to: the nearest in its direction, also across a gap. */
export function nextTile(from: AreaTile, key: string): AreaTile | undefined {
  const step = STEPS[key];
  if (!step) return undefined;
  const [columns, rows] = step;
  return AREA_TILES.map(tile => {
    const [across, down] = [tile.column - from.column, tile.row - from.row];
    return { tile, along: across * columns + down * rows, aside: Math.abs(across * rows + down * columns) };
  })
    .filter(({ along, aside }) => along > 0 && aside <= along)
    .sort((one, other) => one.along + 2 * one.aside - (other.along + 2 * other.aside))[0]?.tile;
}
