/** The value in the middle of some, of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const [low = NaN, high = NaN] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}

export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, one) => sum + Math.log(one), 0) / values.length);
}

/** Ratios of values that were measured in the same rounds. */
export interface PairedRatio {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function pairedRatio(values: readonly number[], others: readonly number[]): PairedRatio {
  const ratios = values.map((one, round) => one / (others[round] ?? NaN));
  return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}
