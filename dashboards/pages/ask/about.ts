import type { ListedPage } from '../../../server/http/dashboards/listed-page.js';

export const ask: ListedPage = {
  path: '/ask',
  title: 'Ask a question',
  navigation: 'Ask',
  description: 'Questions that the record answers, each with its answer, its sources and its table.',
  cards: [],
};
