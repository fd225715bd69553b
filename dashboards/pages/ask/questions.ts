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
  readonly problem: string | undefined;
}

/** Every question with its answer: none until they have loaded. */
export function useQuestions(): Questions {
  const { data = [], error } = useSWR<readonly Question[], Error>('/questions', fetchQuestions, {
    revalidateOnFocus: false,
  });
  return { questions: data, problem: error?.message };
}

async function fetchQuestions(address: string): Promise<readonly Question[]> {
  const response = await fetch(address, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`The server answered with ${response.status} and no questions.`);
  return (await response.json()) as readonly Question[];
}

const SHORTEST_WORD = 3;

/** The questions that ask about each of the words. */
export function questionsAbout(questions: readonly Question[], text: string): Question[] {
  return questionsWith(text, questions, ({ question }) => question);
}

/** The questions that have each of the words: those that ask about them before those that tell of them. */
export function foundQuestions(questions: readonly Question[], text: string): Question[] {
  const telling = questionsWith(text, questions, one => `${one.question}\n${one.theme}\n${one.answer}`);
  return [...new Set([...questionsAbout(questions, text), ...telling])];
}

function questionsWith(
  text: string,
  questions: readonly Question[],
  textOf: (question: Question) => string,
): Question[] {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length >= SHORTEST_WORD);
  if (words.length === 0) return [];
  return questions.filter(one => words.every(word => textOf(one).toLowerCase().includes(word)));
}
