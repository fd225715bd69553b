// Class 22 is "data exception". Division is ours: no client can ask for one.
const VALUE_FAULT = /^(?:08P01|54001|22(?!012)...)$/;

/** Whether PostgreSQL could not take a value, which GraphQL's own checks had let through. */
export function isValueFault(error: unknown): error is { readonly code: string } {
  const code = codeOf(error);
  return code !== undefined && VALUE_FAULT.test(code);
}

const STATEMENT_TIMEOUT = '57014';

/** Whether PostgreSQL has given a statement up, because it was cancelled or took longer than it may. */
export const isGivenUp = (error: unknown): boolean => codeOf(error) === STATEMENT_TIMEOUT;

/** The code by which PostgreSQL tells an error. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}
