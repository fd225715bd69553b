import type { ReactNode } from 'react';
import type { Variables } from '../graph/ask.js';
import type { PageDocument } from '../graph/page-document.js';

/** What a card's figures were asked with. */
export interface Asked {
  readonly document: PageDocument;
  readonly variables?: Variables;
  /** The question of `client-queries` that has the same figures as a table, and its parameters. */
  readonly question?: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

interface ActionsProps extends Asked {
  readonly card: string;
  /** What the card is about, for whoever hears the links alone. */
  readonly about: string;
}

/** What can be done with a card: ask the graph oneself, take the table away, show the card elsewhere. */
export function Actions({ card, about, question, parameters, ...asked }: ActionsProps): ReactNode {
  const table = (ending: string) => `/data/${question}.${ending}${searchOf(parameters)}`;
  const links = [
    { text: 'Open in GraphiQL', href: graphiqlLink(asked) },
    ...(question === undefined
      ? []
      : [
          { text: 'Whole table', href: table('html') },
          { text: 'Download CSV', href: table('csv') },
          { text: 'Download Excel', href: table('xlsx') },
        ]),
    { text: 'Embed', href: `/embed/${card}${window.location.search}` },
  ];
  return (
    <ul className="card__actions">
      {links.map(({ text, href }) => (
        <li key={text}>
          <a className="govuk-link" href={href}>
            {text}
            <span className="govuk-visually-hidden">: {about}</span>
          </a>
        </li>
      ))}
    </ul>
  );
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
