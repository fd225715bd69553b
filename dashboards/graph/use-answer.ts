import useSWR from 'swr';
import { ask, type GraphAnswer, type GraphError, type Variables } from './ask.js';
import type { PageDocument } from './page-document.js';

/** The answer to a page's document, in the state that it is in. */
export type Answer<Data, Given = Variables> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: string; readonly askAgain: () => void }
  | {
      readonly state: 'answered';
      readonly data: Data;
      /** What the data was asked with: until a newer answer is there, it is what the page has to speak of. */
      readonly variables: Given;
      /** What is missing from the data, and why. */
      readonly errors: readonly GraphError[];
      /** Whether an answer is on its way. */
      readonly isLoading: boolean;
      /** Whether the data is from before, and a newer answer could not be had. */
      readonly isOutdated: boolean;
      readonly askAgain: () => void;
    };

/**
 * Asks a page's document: what was answered before is shown at once and asked about again. With other variables, the
 * answer before stays with its own until the new one is there, so that the page does not jump and no figure comes under
 * the words of another; where the new one cannot be had, it goes.
 */
export function useAnswer<Data, Given extends Variables = Record<string, never>>(
  document: PageDocument,
  variables: Given,
): Answer<Data, Given> {
  const given = JSON.stringify(variables);
  const { data, error, isValidating, mutate } = useSWR<
    GraphAnswer<Data> & { readonly variables: Given },
    Error
  >([document.documentId, given], async () => ({ ...(await ask<Data>(document, variables)), variables }), {
    keepPreviousData: true,
    revalidateOnFocus: false,
    shouldRetryOnError: false,
  });
  // What goes wrong is in `error` too.
  const askAgain = () => void mutate().catch(() => undefined);
  const isOfOthers = data !== undefined && JSON.stringify(data.variables) !== given;
  if (error && (data === undefined || isOfOthers))
    return { state: 'failed', problem: error.message, askAgain };
  if (data === undefined) return { state: 'loading' };
  return {
    state: 'answered',
    ...data,
    isLoading: isValidating,
    isOutdated: error !== undefined,
    askAgain,
  };
}
