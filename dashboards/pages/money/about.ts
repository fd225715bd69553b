import type { ListedPage } from '../../../server/http/dashboards/listed-page.js';

export const money: ListedPage = {
  path: '/money',
  title: 'Where the money went',
  navigation: 'Money',
  description:
    'Who was awarded what for work with perpetrators, what the sources say about totals, and how much can be traced.',
  cards: [],
};
