import type { ListedPage } from '../../../server/http/dashboards/listed-page.js';

export const disagreements: ListedPage = {
  path: '/disagreements',
  title: 'Where the sources disagree',
  navigation: 'Disagreements',
  description:
    'Statements of the documents that disagree with each other or with their own arithmetic, side by side. No winner is picked.',
  cards: ['disagreements-by-kind', 'disagreements-side-by-side'],
};
