import useSWR from 'swr';
import { ask, type GraphAnswer, type GraphError, type Variables } from './ask.js';
import type { PageDocument } from './page-document.js';

/** The answer to a page's document, in the state that it is in. */
export type Answer<Data> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: string; readonly askAgain: () => void }
  | {
      readonly state: 'answered';
      readonly data: Data;
      /** What is missing from the data, and why. */
      readonly errors: readonly GraphError[];
      /** Whether the data is from before: a newer answer is on its way, or could not be had. */
      readonly isStale: boolean;
    };

/**
 * Asks a page's document: what was answered before is shown at once and asked about again. With other variables, the
 * answer before stays until the new one is there, so that the page does not jump.
 */
export function useAnswer<Data, Given extends Variables = Record<string, never>>(
  document: PageDocument,
  variables: Given,
): Answer<Data> {
  const key = [document.documentId, JSON.stringify(variables)];
  const { data, error, isLoading, mutate } = useSWR<GraphAnswer<Data>, Error>(
    key,
    () => ask<Data>(document, variables),
    { keepPreviousData: true, revalidateOnFocus: false, shouldRetryOnError: false },
  );
  if (data) return { state: 'answered', ...data, isStale: isLoading || error !== undefined };
  if (error) return { state: 'failed', problem: error.message, askAgain: () => void mutate() };
  return { state: 'loading' };
}
