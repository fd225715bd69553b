import type { ListedPage } from '../../../server/http/dashboards/listed-page.js';

export const area: ListedPage = {
  path: '/areas/:code',
  title: 'Police force area',
  description:
    'What is on record for one police force area: its awards, its programmes and what no document says.',
  cards: [],
};
