import type { TableRequest } from './table-request.js';

/** The address of a table as a file, with the parameters that were given, from any page or file beside it. */
export function fileAddress(
  { table, given }: Pick<TableRequest, 'table' | 'given'>,
  ending: string,
  more: Readonly<Record<string, string>> = {},
): string {
  const parameters = new URLSearchParams();
  for (const [name, values] of given)
    for (const value of values) if (value !== '') parameters.append(name, value);
  for (const [name, value] of Object.entries(more)) parameters.append(name, value);
  const search = parameters.size > 0 ? `?${parameters}` : '';
  return `${table.question.name}.${ending}${search}`;
}
