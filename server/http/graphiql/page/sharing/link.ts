/** What a link to this page carries. Headers are never part of it: they may hold a token. */
export interface SharedOperation {
  readonly query: string;
  /** As they stand in the editor. */
  readonly variables: string;
  /** Which of several operations is meant. */
  readonly operationName?: string | undefined;
}

/** Mail and chat programs cut longer links. */
export const LONGEST_LINK = 8_000;

/** A link that opens an operation. What it carries is behind the `#`, which browsers send to no server. */
export function linkTo({ query, variables, operationName }: SharedOperation, page: URL): string {
  const parameters = new URLSearchParams({ query });
  if (variables.trim() !== '') parameters.set('variables', variables);
  if (operationName !== undefined) parameters.set('operationName', operationName);
  return String(new URL(`#${parameters}`, bare(page)));
}

/** A link that opens a registered question. */
export function linkToQuestion(name: string): string {
  return `#${new URLSearchParams({ question: name })}`;
}

/** The page without what a link to it carries. */
export function bare(page: URL): URL {
  return new URL(page.pathname, page);
}

/** What the address of the page asks to open, before it is known whether it can be opened. */
export interface LinkParameters {
  readonly query: string | null;
  readonly variables: string | null;
  readonly operationName: string | null;
  readonly question: string | null;
}

/** @returns null when the address asks for nothing */
export function parametersOf(page: URL): LinkParameters | null {
  const fragment = new URLSearchParams(page.hash.slice(1));
  const given = (name: string) => fragment.get(name) ?? page.searchParams.get(name);
  const parameters = {
    query: given('query'),
    variables: given('variables'),
    operationName: given('operationName'),
    question: given('question') ?? given('documentId'),
  };
  const asksForNothing = Object.values(parameters).every(value => value === null);
  return asksForNothing && page.hash.length <= 1 ? null : parameters;
}
