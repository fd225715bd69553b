/** A band from one upright line to another, as the path of an SVG: as thick at one end as at the other. */
export function ribbon(
  from: { readonly x: number; readonly top: number },
  to: { readonly x: number; readonly top: number },
  thickness: number,
): string {
  const half = (from.x + to.x) / 2;
  return [
    `M${from.x},${from.top}`,
    `C${half},${from.top} ${half},${to.top} ${to.x},${to.top}`,
    `v${thickness}`,
    `C${half},${to.top + thickness} ${half},${from.top + thickness} ${from.x},${from.top + thickness}`,
    'Z',
  ].join('');
}
