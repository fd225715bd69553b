import type { ReactNode } from 'react';
import type { Variables } from '../graph/ask.js';
import type { PageDocument } from '../graph/page-document.js';
import { PAGES } from '../page-list.js';
import { ActionLink } from './action-link.js';
import { EmbedDetails } from './embed-details.js';
import { QuestionData } from './question-data.js';

/** What a card's figures were asked with. */
export interface Asked {
  readonly document: PageDocument;
  readonly variables?: Variables;
  /** The question of `client-queries` whose data are nearest to the card's figures, and its parameters. */
  readonly question?: string;
  readonly parameters?: Readonly<Record<string, string>>;
  /** What those data are limited to, where the card shows more: "2023-25". */
  readonly tableIsOf?: string;
}

interface ActionsProps extends Asked {
  readonly card: string;
  /** What the card is about, for whoever hears the links alone. */
  readonly about: string;
}

/** What can be done with a card: ask the graph oneself, take the data away, show the card elsewhere. */
export function Actions({ card, about, question, parameters, tableIsOf, ...asked }: ActionsProps): ReactNode {
  return (
    <div className="card__actions">
      <p>
        <ActionLink href={graphiqlLink(asked)} text="Open in GraphiQL" about={about} />
      </p>
      {question !== undefined && (
        <QuestionData question={question} parameters={parameters} tableIsOf={tableIsOf} about={about} />
      )}
      {isListed(card) && <EmbedDetails card={card} about={about} />}
    </div>
  );
}

/** Whether the server has a page with the card alone: it knows the cards that pages list. */
function isListed(card: string): boolean {
  return PAGES.some(({ cards }) => cards.includes(card));
}

/** GraphiQL with a page's document and its variables in its editors. */
export function graphiqlLink({ document, variables }: Pick<Asked, 'document' | 'variables'>): string {
  const carried = new URLSearchParams({ query: document.text });
  if (variables && Object.keys(variables).length > 0)
    carried.set('variables', JSON.stringify(variables, null, 2));
  return `/graphiql#${carried}`;
}
