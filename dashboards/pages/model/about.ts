import type { ListedPage } from '../../../server/http/dashboards/listed-page.js';

export const model: ListedPage = {
  path: '/models/:slug',
  title: 'Model',
  description:
    'What is on record for one national or licensed model: what it is, where it is followed and what was found.',
  cards: [],
};
