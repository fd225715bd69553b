import { useGraphiQL } from '@graphiql/react';
import { useId, useMemo, useState } from 'react';
import type { ListedQuestion } from '../../../../questions/question.js';
import { QuestionSearch } from '../../../../questions/question-search.js';
import { QuestionEntry } from './question-entry.js';
import { useOpenQuestion } from './use-open-question.js';
import { useQuestions } from './use-questions.js';
import './gallery.css';

/** The questions that the graph answers, by theme or by what is searched for. */
export function Gallery() {
  const questions = useQuestions();
  return (
    <section className="gallery" aria-label="Questions">
      <h2 className="gallery-title">Questions</h2>
      {questions.state === 'loading' && <p className="gallery-note">Loading the questions …</p>}
      {questions.state === 'failed' && (
        <p className="gallery-note" role="alert">
          The questions cannot be listed: {questions.reason}. The editor works without them.
        </p>
      )}
      {questions.state === 'loaded' && <QuestionList questions={questions.list} />}
    </section>
  );
}

function QuestionList({ questions }: { questions: readonly ListedQuestion[] }) {
  const [words, setWords] = useState('');
  const searchId = useId();
  const search = useMemo(() => new QuestionSearch(questions), [questions]);
  const open = useOpenQuestion(questions);
  const inEditor = useGraphiQL(state => state.tabs[state.activeTabIndex]?.query);

  const isSearching = words.trim() !== '';
  const found = isSearching ? search.find(words) : questions;
  const groups = isSearching ? [['Best match first', found] as const] : [...byTheme(found)];
  return (
    <>
      <form
        role="search"
        onSubmit={event => {
          event.preventDefault();
          if (isSearching && found[0]) open(found[0]);
        }}
      >
        <label className="gallery-note" htmlFor={searchId}>
          Search the questions; Enter opens the first
        </label>
        <input
          id={searchId}
          type="search"
          className="gallery-search"
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={event => setWords(event.target.value)}
        />
      </form>
      <p className="gallery-note" role="status" aria-live="polite">
        {countOf(found.length, isSearching)}
      </p>
      {groups
        .filter(([, members]) => members.length > 0)
        .map(([title, members]) => (
          <section key={title} aria-label={title}>
            <h3 className="gallery-theme">{title}</h3>
            <ul className="gallery-list">
              {members.map(question => (
                <QuestionEntry
                  key={question.name}
                  question={question}
                  isShown={question.document === inEditor}
                  open={open}
                />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

/** In the order in which the themes first come. */
function byTheme(questions: readonly ListedQuestion[]): ReadonlyMap<string, readonly ListedQuestion[]> {
  const themes = new Map<string, ListedQuestion[]>();
  for (const question of questions) {
    const members = themes.get(question.theme);
    if (members) members.push(question);
    else themes.set(question.theme, [question]);
  }
  return themes;
}

function countOf(count: number, isSearching: boolean): string {
  const questions = count === 1 ? '1 question' : `${count} questions`;
  if (!isSearching) return questions;
  return count === 0 ? 'No question matches. Try fewer or other words.' : `${questions} found`;
}
