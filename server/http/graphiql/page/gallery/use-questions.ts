import { useEffect, useState } from 'react';
import type { ListedQuestion } from '../../../../questions/question.js';

export type Questions =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'loaded'; readonly list: readonly ListedQuestion[] };

/** The questions that the server lists. */
export function useQuestions(): Questions {
  const [questions, setQuestions] = useState<Questions>({ state: 'loading' });
  useEffect(() => {
    const leaving = new AbortController();
    void fetchQuestions(leaving.signal).then(answer => {
      if (!leaving.signal.aborted) setQuestions(answer);
    });
    return () => leaving.abort();
  }, []);
  return questions;
}

async function fetchQuestions(signal: AbortSignal): Promise<Questions> {
  try {
    // Relative to the page, as the address of the API is.
    const response = await fetch(new URL('questions', location.href), { signal });
    if (!response.ok) return { state: 'failed', reason: `the server answers ${response.status}` };
    return { state: 'loaded', list: (await response.json()) as ListedQuestion[] };
  } catch {
    return { state: 'failed', reason: 'the server does not answer' };
  }
}
