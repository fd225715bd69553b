import { lazy, type ComponentType } from 'react';
import type { ListedPage } from '../server/http/dashboards/listed-page.js';
import { PAGES } from './page-list.js';

/** A page with the component that shows it, which is loaded when the page is opened. */
interface PageRoute {
  readonly page: ListedPage;
  readonly Page: ComponentType;
}

const components: Readonly<Record<string, ComponentType>> = {
  '/': lazy(() => import('./pages/national-picture/national-picture.page.js')),
  '/evidence': lazy(() => import('./pages/evidence/evidence.page.js')),
  '/money': lazy(() => import('./pages/money/money.page.js')),
  '/areas': lazy(() => import('./pages/areas/areas.page.js')),
  '/areas/:code': lazy(() => import('./pages/area/area.page.js')),
  '/assurance': lazy(() => import('./pages/assurance/assurance.page.js')),
  '/disagreements': lazy(() => import('./pages/disagreements/disagreements.page.js')),
  '/recommendations': lazy(() => import('./pages/recommendations/recommendations.page.js')),
  '/about-the-data': lazy(() => import('./pages/about-the-data/about-the-data.page.js')),
  '/ask': lazy(() => import('./pages/ask/ask.page.js')),
  '/programmes': lazy(() => import('./pages/programmes/programmes.page.js')),
  '/programmes/:slug': lazy(() => import('./pages/programme/programme.page.js')),
  '/models/:slug': lazy(() => import('./pages/model/model.page.js')),
  '/organisations/:slug': lazy(() => import('./pages/organisation/organisation.page.js')),
};

/** Every page of the list that has a component. */
export const PAGE_ROUTES: readonly PageRoute[] = PAGES.flatMap(page => {
  const Page = components[page.path];
  return Page ? [{ page, Page }] : [];
});
