import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { ListedPage } from '../../server/http/dashboards/listed-page.js';
import { Skeleton } from '../components/skeleton.js';
import { ErrorBoundary } from './error-boundary.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { HeadingContext } from './heading.js';
import { sentHeading } from './sent-heading.js';
import { SITE } from './site.js';
import { useArrival } from './use-arrival.js';

interface ShellProps {
  readonly page: Pick<ListedPage, 'title' | 'description'>;
  readonly children?: ReactNode;
}

/** What every page has around it, with its one heading of the first level. */
export function Shell({ page, children }: ShellProps): ReactNode {
  const [path] = useLocation();
  const [ownHeading, setOwnHeading] = useState(() => sentHeading(path));
  const title = ownHeading ?? page.title;
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading);
  useEffect(() => {
    document.title = `${title} – ${SITE}`;
  }, [title]);
  return (
    <>
      <a href="#main" className="govuk-skip-link">
        Skip to main content
      </a>
      <Header />
      <div className="govuk-width-container">
        <main className="govuk-main-wrapper" id="main" tabIndex={-1}>
          <h1 className="govuk-heading-xl" ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p className="govuk-body-l">{page.description}</p>
          <HeadingContext value={setOwnHeading}>
            <ErrorBoundary key={path}>
              <Suspense fallback={<Skeleton cards={2} />}>{children}</Suspense>
            </ErrorBoundary>
          </HeadingContext>
        </main>
      </div>
      <Footer />
    </>
  );
}
