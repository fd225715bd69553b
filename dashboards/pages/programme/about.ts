import type { ListedPage } from '../../../server/http/dashboards/listed-page.js';

export const programme: ListedPage = {
  path: '/programmes/:slug',
  title: 'Programme',
  description:
    'What is on record for one programme: where it works, for whom, what pays for it, and what no document says.',
  cards: [],
};
