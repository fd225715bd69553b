import type { ListedPage } from '../../../server/http/dashboards/listed-page.js';

export const recommendations: ListedPage = {
  path: '/recommendations',
  title: 'What the review recommends',
  navigation: 'Recommendations',
  description: 'The recommendations of the 2025 review, whom they address and what they rest on.',
  cards: [],
};
