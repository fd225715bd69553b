import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Details } from '../components/details.js';
import { counted } from '../words/counted.js';
import { citedSources, type CitedPlace } from './citation.js';
import { anchorOf } from './document-anchor.js';

/** The documents that a figure comes from, each a link to what is said of it, with the places in them, a click away. */
export function Sources({ citations }: { readonly citations: readonly CitedPlace[] }): ReactNode {
  const sources = citedSources(citations);
  if (sources.length === 0) return null;
  return (
    <Details summary={`Sources: ${counted(sources.length, 'document')}`}>
      <ul className="govuk-list sources">
        {sources.map(({ source, places }) => (
          <li key={source.slug}>
            <Link className="govuk-link" href={`/about-the-data#${anchorOf(source.slug)}`}>
              <cite>{source.title}</cite>
            </Link>
            {source.publisher !== undefined && `, ${source.publisher}`}
            {source.licence !== undefined && (
              <span className="sources__licence"> Licence: {source.licence}.</span>
            )}
            <ul className="govuk-list govuk-list--bullet">
              {places.map(({ locator, printed }) => (
                <li key={`${locator} ${printed}`}>
                  {locator}
                  {printed && <>: “{printed}”</>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Details>
  );
}
