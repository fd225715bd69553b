/** The API is to refuse the operation here. */
export class Refused extends Error {
  readonly extensions = { code: 'BAD_USER_INPUT' };
}

export const MAX_PAGE_SIZE = 500;
export const DEFAULT_PAGE_SIZE = 50;

export function refuseUnlessSize(size: number): void {
  if (size < 0 || size > MAX_PAGE_SIZE) throw new Refused(`No page has ${size} records.`);
}

/** An operator or a relation that is given null is a mistake and no question, wherever it stands in a filter. */
export function refuseNulls(filter: object): void {
  for (const [name, value] of Object.entries(filter)) {
    if (value === null) throw new Refused(`${name} is null.`);
    for (const part of Array.isArray(value) ? value : [value])
      if (typeof part === 'object' && part !== null) refuseNulls(part);
  }
}
