import type { ReactNode } from 'react';
import { Shell } from './shell.js';

const PAGE = {
  title: 'Page not found',
  description: 'If you typed the address, check it. If you followed a link, what it led to may have moved.',
};

const WAYS_ON = [
  ['/', 'Go to the national picture'],
  ['/programmes', 'See all programmes'],
  ['/areas', 'See all police force areas'],
  ['/ask', 'Search for a model, an organisation or a question'],
] as const;

/** What is shown at an address where nothing is. The server answers 404 with the same words. */
export function NotFound(): ReactNode {
  return (
    <Shell page={PAGE}>
      <ul className="govuk-list">
        {WAYS_ON.map(([href, text]) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </Shell>
  );
}
