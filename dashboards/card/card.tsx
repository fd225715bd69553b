import { useContext, type ReactNode } from 'react';
import { Details } from '../components/details.js';
import { EmbeddedCard } from '../embed/embedded-card.js';
import { useWindowName } from '../embed/use-window-name.js';
import { Actions, type Asked } from './actions.js';
import { Caveats } from './caveats.js';
import type { CitedPlace } from './citation.js';
import { Sources } from './sources.js';

interface CardProps {
  /** Unique on the site, and listed in the page's `about.ts`: `/embed/<id>` shows the card alone. */
  readonly id: string;
  readonly question: string;
  /** The answer as a sentence, with its figure in `<strong>`. */
  readonly answer: ReactNode;
  /** The chart, and what chooses what it shows. */
  readonly children?: ReactNode;
  /** The table behind the chart. */
  readonly table?: ReactNode;
  readonly citations: readonly CitedPlace[];
  readonly caveats?: readonly string[];
  readonly asked: Asked;
  /** Whether it takes the whole width of the page. */
  readonly isWide?: boolean;
}

/** A question with its answer in a sentence, what shows it, what is behind it and what can be done with it. */
export function Card({
  id,
  question,
  answer,
  children,
  table,
  citations,
  caveats = [],
  asked,
  isWide = false,
}: CardProps): ReactNode {
  const embedded = useContext(EmbeddedCard);
  useWindowName(embedded === id ? question : undefined);
  if (embedded !== null && embedded !== id) return null;
  const Heading = embedded === null ? 'h2' : 'h1';
  return (
    <article className={`card${isWide ? ' card--wide' : ''}`} id={id} aria-labelledby={`${id}-question`}>
      <Heading className="govuk-heading-m card__question" id={`${id}-question`}>
        {question}
      </Heading>
      <div className="card__answer">{answer}</div>
      {children !== undefined && <div className="card__chart">{children}</div>}
      <Caveats caveats={caveats} />
      {table !== undefined && <Details summary="Show the table">{table}</Details>}
      <Sources citations={citations} />
      <Actions card={id} about={question} {...asked} />
    </article>
  );
}
