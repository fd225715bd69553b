import type { Question } from '../../graph/use-questions.js';
import { askedWords } from './asked-words.js';

/** How many questions are shown that have a part of the words only. */
const MOST_CLOSE = 6;

interface FoundQuestions {
  /** Those that have each of the words. */
  readonly found: readonly Question[];
  /** Those among them that ask about each of the words, and not only tell of them. */
  readonly asking: readonly Question[];
  /** Where none has each of them: those that have some, the closest first. */
  readonly close: readonly Question[];
}

/** The questions that have words of a text, best first: what they ask counts for more than what their answers tell. */
export function questionsAbout(questions: readonly Question[], text: string): FoundQuestions {
  const words = askedWords(text).map(word => ({ word, weight: rarity(questions, word) }));
  const ranked = questions
    .map(question => {
      const { asking, telling } = textsOf(question);
      const had = words.filter(({ word }) => telling.includes(word));
      const asked = had.filter(({ word }) => asking.includes(word));
      return {
        question,
        hasAll: had.length === words.length,
        asksAll: asked.length === words.length,
        rank: 2 * sumOf(asked) + sumOf(had),
      };
    })
    .filter(({ rank }) => rank > 0)
    .toSorted((one, other) => other.rank - one.rank);
  const found = ranked.filter(({ hasAll }) => hasAll);
  const close = found.length > 0 ? [] : ranked.slice(0, MOST_CLOSE);
  return {
    found: found.map(({ question }) => question),
    asking: found.filter(({ asksAll }) => asksAll).map(({ question }) => question),
    close: close.map(({ question }) => question),
  };
}

/** A word that few questions have says more of what is looked for than one that most have. */
function rarity(questions: readonly Question[], word: string): number {
  const having = questions.filter(question => textsOf(question).telling.includes(word)).length;
  return having === 0 ? 0 : Math.log(1 + questions.length / having);
}

function textsOf({ question, theme, answer }: Question) {
  return {
    asking: question.toLowerCase(),
    telling: `${question}\n${theme}\n${answer}`.toLowerCase(),
  };
}

function sumOf(words: readonly { readonly weight: number }[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
