import { Suspense, type ReactNode } from 'react';
import { PAGE_ROUTES } from '../pages.js';
import { ErrorBoundary } from '../shell/error-boundary.js';
import { NotFound } from '../shell/not-found.js';
import { EmbeddedCard } from './embedded-card.js';
import { OpensOutside } from './opens-outside.js';
import { useToldHeight } from './use-told-height.js';

/** One card of a page and nothing else: the page asks its one document, and every other card stays out. */
export function Embed({ card }: { readonly card: string }): ReactNode {
  useToldHeight(card);
  const Page = PAGE_ROUTES.find(({ page }) => page.cards.includes(card))?.Page;
  return (
    <OpensOutside>
      {Page ? (
        <EmbeddedCard value={card}>
          <main className="embed">
            <ErrorBoundary>
              <Suspense>
                <Page />
              </Suspense>
            </ErrorBoundary>
          </main>
        </EmbeddedCard>
      ) : (
        <NotFound />
      )}
    </OpensOutside>
  );
}
