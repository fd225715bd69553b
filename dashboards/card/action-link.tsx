import { useContext, type ReactNode } from 'react';
import { EmbeddedCard } from '../embed/embedded-card.js';

/** How a link opens beside the page of others that has the card in a frame. */
const NEW_WINDOW = { target: '_blank', rel: 'noopener' };

interface ActionLinkProps {
  readonly href: string;
  readonly text: string;
  /** What it is about, for whoever hears the links alone. */
  readonly about: string;
}

/** A link to what can be done with a card; on another team's page, it opens a window of its own. */
export function ActionLink({ href, text, about }: ActionLinkProps): ReactNode {
  const isEmbedded = useContext(EmbeddedCard) !== null;
  return (
    <a className="govuk-link" href={href} {...(isEmbedded ? NEW_WINDOW : {})}>
      {text}
      <span className="govuk-visually-hidden">
        : {about}
        {isEmbedded && ', in a new window'}
      </span>
    </a>
  );
}
