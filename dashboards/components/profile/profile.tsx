import type { ReactNode } from 'react';
import type { Variables } from '../../graph/ask.js';
import type { PageDocument } from '../../graph/page-document.js';
import { graphiqlLink } from '../../card/actions.js';
import './profile.scss';

interface ProfileProps {
  readonly document: PageDocument;
  readonly variables: Variables;
  readonly children: ReactNode;
}

/** Everything on record about one thing, in sections, with the way to ask the graph for the same oneself. */
export function Profile({ document, variables, children }: ProfileProps): ReactNode {
  return (
    <div className="profile">
      {children}
      <ul className="profile__actions">
        <li>
          <a className="govuk-link" href={graphiqlLink({ document, variables })}>
            Open this page’s question in GraphiQL
          </a>
        </li>
        <li>
          <button type="button" className="profile__print" onClick={() => window.print()}>
            Print this page
          </button>
        </li>
      </ul>
    </div>
  );
}
