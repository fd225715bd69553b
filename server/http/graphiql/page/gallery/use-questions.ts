import { useEffect, useState } from 'react';
import { type FetchedQuestions, fetchQuestions } from '../questions.js';

export type Questions = { readonly state: 'loading' } | FetchedQuestions;

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
