import useSWR from 'swr';

/** A question that the record answers, as the server lists it. */
export interface Question {
  readonly number: number;
  readonly theme: string;
  readonly question: string;
  readonly name: string;
  readonly answer: string;
  readonly caveat: string;
}

interface Questions {
  readonly questions: readonly Question[];
  readonly isLoading: boolean;
  readonly problem: string | undefined;
}

/** Every question with its answer: none until they have loaded. */
export function useQuestions(): Questions {
  const { data, error } = useSWR<readonly Question[], Error>('/questions', fetchQuestions, {
    revalidateOnFocus: false,
  });
  return {
    questions: data ?? [],
    isLoading: data === undefined && error === undefined,
    problem: error?.message,
  };
}

async function fetchQuestions(address: string): Promise<readonly Question[]> {
  const response = await fetch(address, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`The server answered with ${response.status} and no questions.`);
  return (await response.json()) as readonly Question[];
}
