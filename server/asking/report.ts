import { THEMES, type QuestionText } from '../questions/question.js';
import { printTable } from './print-table.js';
import { sourcesOf } from './sources.js';
import { tablesOf, type Fields, type Table } from './table.js';
import { wrap } from './wrap.js';

interface Answered {
  readonly question: QuestionText;
  readonly data: Fields;
  readonly others: readonly QuestionText[];
  /** How many characters a line may have; without it lines are as long as they are. */
  readonly width: number | undefined;
}

/** An answered question as text: the answer, its first table, the caveat, where it comes from, and what to ask next. */
export function report({ question, data, others, width }: Answered): string {
  const sources = [...sourcesOf(data)].flatMap(([title, places]) => [
    ...wrap(title, width),
    ...wrap(places.join('; '), width, '  '),
  ]);
  const next = others.map(one => `  ${one.question}`);
  return [
    wrap(question.question, width),
    wrap(question.answer, width),
    tablePart(tablesOf(data), question.name, width),
    wrap(`Caveat: ${question.caveat}`, width),
    sources.length > 0 ? ['Sources', ...sources] : [],
    next.length > 0 ? ['Other questions like this:', ...next] : [],
  ]
    .filter(part => part.length > 0)
    .map(part => part.join('\n'))
    .join('\n\n');
}

/** Every question by its theme. */
export function listOfQuestions(questions: readonly QuestionText[]): string {
  return THEMES.map(theme => {
    const members = questions.filter(question => question.theme === theme);
    return [theme, ...members.map(({ number, question }) => `${String(number).padStart(4)}  ${question}`)];
  })
    .filter(part => part.length > 1)
    .map(part => part.join('\n'))
    .join('\n\n');
}

export function noMatch(words: string, questions: readonly QuestionText[]): string {
  const themes = THEMES.filter(theme => questions.some(question => question.theme === theme));
  return [
    `No question is like “${words}”. The questions are about:`,
    ...themes.map(theme => `  ${theme}`),
    'npm run ask -- --list lists them all.',
  ].join('\n');
}

function tablePart(tables: readonly Table[], name: string, width: number | undefined): string[] {
  const shown = tables.find(table => table.rows.length > 0);
  const rest = tables.filter(table => table !== shown).map(({ title, rows }) => `${title} (${rows.length})`);
  if (rest.length === 0 && !shown) return [];
  const listed = rest.join(', ');
  if (!shown) return wrap(`Nothing is on record here: ${listed}`, width);
  const more = rest.length > 0 ? wrap(`Also in the answer of ${name}: ${listed}`, width) : [];
  return [`${shown.title} (${shown.rows.length})`, ...printTable(shown, width), ...more];
}
