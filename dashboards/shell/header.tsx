import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { PAGES } from '../page-list.js';
import { QuickExit } from './quick-exit.js';
import { SITE } from './site.js';

/** The name of the site, the way out of it and the pages. `index.html` has the same for the time before the script. */
export function Header(): ReactNode {
  const [path] = useLocation();
  const isAt = (page: string) => path === page || (page !== '/' && path.startsWith(`${page}/`));
  return (
    <header className="site-header">
      <div className="govuk-width-container site-header__bar">
        <p className="site-header__name">
          <Link href="/">{SITE}</Link>
        </p>
        <QuickExit />
      </div>
      <nav className="site-navigation" aria-label="Pages">
        <ul className="govuk-width-container">
          {PAGES.map(
            page =>
              page.navigation !== undefined && (
                <li key={page.path}>
                  <Link href={page.path} aria-current={isAt(page.path) ? 'page' : undefined}>
                    {page.navigation}
                  </Link>
                </li>
              ),
          )}
        </ul>
      </nav>
    </header>
  );
}
