import type { ListedQuestion } from '../../../questions/question.js';

export type FetchedQuestions =
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'loaded'; readonly list: readonly ListedQuestion[] };

/** The questions that the server lists. */
export async function fetchQuestions(signal?: AbortSignal): Promise<FetchedQuestions> {
  try {
    // Relative to the page, as the address of the API is.
    const response = await fetch(new URL('questions', location.href), signal ? { signal } : {});
    if (!response.ok) return { state: 'failed', reason: `the server answers ${response.status}` };
    return { state: 'loaded', list: (await response.json()) as ListedQuestion[] };
  } catch {
    return { state: 'failed', reason: 'the server does not answer' };
  }
}
