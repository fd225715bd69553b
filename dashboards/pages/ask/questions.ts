import type { Question } from '../../graph/use-questions.js';

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
