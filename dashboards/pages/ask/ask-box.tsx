import { useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Combobox, type Suggestion } from '../../components/combobox.js';
import { useQuestions, type Question } from '../../graph/use-questions.js';
import { useHits } from './hits.js';
import { questionsAbout } from './questions.js';

interface Suggested extends Suggestion {
  /** Where it leads. */
  readonly href: string;
}

/** How long typing has to rest before the graph is asked, in milliseconds. */
const REST = 150;
const [MOST_QUESTIONS, MOST_RECORDS] = [3, 6];
/** An office and its area are two hits and one record. */
const MOST_HITS = 2 * MOST_RECORDS;

/** The field in which one asks, with what is suggested for what is typed so far. */
export function AskBox({ asked }: { readonly asked: string }): ReactNode {
  const [, navigate] = useLocation();
  // What is typed belongs to what was asked before it: after a step back, the field has the words of the address.
  const [typed, setTyped] = useState({ asked, text: asked });
  const text = typed.asked === asked ? typed.text : asked;
  const rested = useRested(text);
  const { questions } = useQuestions();
  const { hits } = useHits(rested === asked ? '' : rested, MOST_HITS);
  const go = (href: string) => {
    setTyped({ asked, text: asked });
    navigate(href);
  };
  const isTyped = text !== asked && text.trim().length > 1;
  const { found, asking, close } = questionsAbout(questions, isTyped ? text : '');
  const suggestions: readonly Suggested[] = isTyped
    ? [
        ...asking.slice(0, MOST_QUESTIONS).map(suggestedQuestion),
        ...hits.slice(0, MOST_RECORDS).map(({ href, name, note }) => ({ key: href, text: name, note, href })),
        ...[...found, ...close]
          .filter(question => !asking.includes(question))
          .slice(0, MOST_QUESTIONS)
          .map(suggestedQuestion),
      ]
    : [];
  return (
    <form
      className="ask-box"
      role="search"
      action="/ask"
      onSubmit={event => {
        event.preventDefault();
        go(text.trim() === '' ? '/ask' : askingFor(text.trim()));
      }}
    >
      <Combobox
        label="What do you want to know?"
        hint="A question, a programme, an organisation or an area, for example “stalking” or “Drive”"
        value={text}
        onType={next => setTyped({ asked, text: next })}
        suggestions={suggestions}
        onChoose={({ href }) => go(href)}
      />
      <button type="submit" className="govuk-button">
        Search
      </button>
    </form>
  );
}

function suggestedQuestion({ name, question }: Question): Suggested {
  return { key: name, text: question, note: 'question', href: askingFor(question) };
}

function askingFor(text: string): string {
  return `/ask?${new URLSearchParams({ q: text })}`;
}

/** A text once it has not changed for a moment. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
