import MiniSearch from 'minisearch';
import type { QuestionText } from './question.js';

// Words that questions share whatever they ask.
const SAID_IN_ANY = new Set(
  (
    'a about all am an and any are as at be been by can did do does each every for from get gets give got had has have how i in ' +
    'is it its know list many me much of on or our show tell than that the their there these they this those to ' +
    'was we were what when where which who whom whose why will with you'
  ).split(' '),
);

// Two questions that share half of what was asked are about the same; less is chance.
const LEAST_SHARE = 0.5;

/** Finds questions by words: by their beginnings and with a slip of the keyboard too. It needs no server. */
export class QuestionSearch<Q extends QuestionText> {
  readonly #questions: ReadonlyMap<string, Q>;
  readonly #index: MiniSearch<Q>;

  constructor(questions: readonly Q[]) {
    this.#questions = new Map(questions.map(question => [question.name, question]));
    this.#index = new MiniSearch<Q>({
      idField: 'name',
      fields: ['question', 'name', 'theme', 'answer', 'caveat'],
      tokenize: tellingWords,
      searchOptions: {
        boost: { question: 4, name: 3, theme: 2 },
        prefix: true,
        // A short word with a letter changed is another word.
        fuzzy: term => (term.length > 5 ? 0.2 : false),
      },
    });
    this.#index.addAll(questions);
  }

  /**
   * The questions that share enough of the words, the best first: those that share more of them before those that
   * stress fewer. Words that any question has count for nothing.
   */
  find(words: string): Q[] {
    const least = new Set(tellingWords(words)).size * LEAST_SHARE;
    return this.#index
      .search(words)
      .map(({ id, queryTerms, score }) => ({ id: id as string, shared: new Set(queryTerms).size, score }))
      .filter(({ shared }) => shared >= least)
      .sort((one, other) => other.shared - one.shared || other.score - one.score)
      .flatMap(({ id }) => this.#questions.get(id) ?? []);
  }
}

function tellingWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter(word => !SAID_IN_ANY.has(word));
}
