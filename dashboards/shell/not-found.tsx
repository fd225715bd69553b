import type { ReactNode } from 'react';
import { Shell } from './shell.js';

const PAGE = {
  title: 'Page not found',
  description: 'If you typed the address, check it. If you followed a link, what it led to may have moved.',
};

/** What is shown at an address where nothing is. The server answers 404 with the same words. */
export function NotFound(): ReactNode {
  return (
    <Shell page={PAGE}>
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          Go to the national picture
        </a>
      </p>
    </Shell>
  );
}
