/** A whole number that the environment of a test run may set. */
export function setting(name: string, unset: number): number {
  const value = Number(process.env[name] ?? unset);
  if (!Number.isSafeInteger(value)) throw new Error(`${name} is a whole number.`);
  return value;
}
