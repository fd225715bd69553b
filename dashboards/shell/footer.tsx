import type { ReactNode } from 'react';

/** What this is, under which licence its facts are used, and the other ways to them. */
export function Footer(): ReactNode {
  return (
    <footer className="site-footer">
      <div className="govuk-width-container">
        <p>
          A record of programmes that work with perpetrators of domestic abuse and stalking in England and
          Wales, made from published documents. Each figure names the document that it comes from.
        </p>
        <ul className="site-footer__links">
          <li>
            <a href="/data">Questions as tables</a>
          </li>
          <li>
            <a href="/graphiql">GraphiQL</a>
          </li>
          <li>
            <a href="/about-the-data">About the data</a>
          </li>
        </ul>
        <p>
          Contains public sector information licensed under the{' '}
          <a
            href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
            rel="noreferrer"
          >
            Open Government Licence v3.0
          </a>
          .
        </p>
      </div>
    </footer>
  );
}
