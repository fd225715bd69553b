const numbers = new Intl.NumberFormat('en-GB');

/** A count with what is counted: "no areas", "1 area", "27 areas". Only for what was counted, never for what is unknown. */
export function counted(count: number, one: string, several = `${one}s`): string {
  if (count === 0) return `no ${several}`;
  return `${numbers.format(count)} ${count === 1 ? one : several}`;
}
