const numbers = new Intl.NumberFormat('en-GB');

/** A count with what is counted: "1 area", "27 areas". */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : several}`;
}
