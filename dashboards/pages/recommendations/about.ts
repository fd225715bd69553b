import type { ListedPage } from '../../../server/http/dashboards/listed-page.js';

export const recommendations: ListedPage = {
  path: '/recommendations',
  title: 'What the review recommends',
  navigation: 'Recommendations',
  description: 'The recommendations of the 2025 review, whom they address and what they rest on.',
  cards: [
    'who-is-asked',
    'recommendation-1',
    'recommendation-2',
    'recommendation-3',
    'recommendation-4',
    'recommendation-5',
    'recommendation-6',
    'recommendation-7',
    'recommendation-8',
    'recommendation-9',
    'recommendation-10',
  ],
};
