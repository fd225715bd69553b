import { useContext, type ReactNode } from 'react';
import { EmbeddedCard } from '../embed/embedded-card.js';
import type { Variables } from '../graph/ask.js';
import type { PageDocument } from '../graph/page-document.js';
import { PAGES } from '../page-list.js';

/** How a link opens beside the page of others that has the card in a frame. */
const NEW_WINDOW = { target: '_blank', rel: 'noopener' };

/** What a card's figures were asked with. */
export interface Asked {
  readonly document: PageDocument;
  readonly variables?: Variables;
  /** The question of `client-queries` that has the same figures as a table, and its parameters. */
  readonly question?: string;
  readonly parameters?: Readonly<Record<string, string>>;
  /** What the table has, where the card shows more: "2023-25". */
  readonly tableIsOf?: string;
}

interface ActionsProps extends Asked {
  readonly card: string;
  /** What the card is about, for whoever hears the links alone. */
  readonly about: string;
}

/**
 * What can be done with a card: ask the graph oneself, take the table away, show the card elsewhere. On another team's
 * page each opens a window of its own.
 */
export function Actions({ card, about, question, parameters, tableIsOf, ...asked }: ActionsProps): ReactNode {
  const isEmbedded = useContext(EmbeddedCard) !== null;
  const ofWhat = tableIsOf === undefined ? '' : ` of ${tableIsOf}`;
  const table = (ending: string) => `/data/${question}.${ending}${searchOf(parameters)}`;
  const links = [
    { text: 'Open in GraphiQL', href: graphiqlLink(asked) },
    ...(question === undefined
      ? []
      : [
          { text: `Whole table${ofWhat}`, href: table('html') },
          { text: `Download CSV${ofWhat}`, href: table('csv') },
          { text: `Download Excel${ofWhat}`, href: table('xlsx') },
        ]),
    ...(isListed(card) ? [{ text: 'Embed', href: `/embed/${card}${window.location.search}` }] : []),
  ];
  return (
    <ul className="card__actions">
      {links.map(({ text, href }) => (
        <li key={text}>
          <a className="govuk-link" href={href} {...(isEmbedded ? NEW_WINDOW : {})}>
            {text}
            <span className="govuk-visually-hidden">
              : {about}
              {isEmbedded && ', in a new window'}
            </span>
          </a>
        </li>
      ))}
    </ul>
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

function searchOf(parameters: Asked['parameters']): string {
  const search = new URLSearchParams(parameters).toString();
  return search === '' ? '' : `?${search}`;
}
