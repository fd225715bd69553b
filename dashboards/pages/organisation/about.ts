import type { ListedPage } from '../../../server/http/dashboards/listed-page.js';

export const organisation: ListedPage = {
  path: '/organisations/:slug',
  title: 'Organisation',
  description:
    'What is on record for one organisation: the programmes that it has a part in, and its role in each.',
  cards: [],
};
