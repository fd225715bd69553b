import type { ListedPage } from '../../../server/http/dashboards/listed-page.js';

export const money: ListedPage = {
  path: '/money',
  title: 'Where the money went',
  navigation: 'Money',
  description:
    'Who was awarded what for work with perpetrators, what the sources say about totals, and how much can be traced.',
  cards: [
    'awards-and-strands',
    'stated-totals',
    'stalking-money',
    'match-implied',
    'minimum-bid',
    'traced-since-2020',
  ],
};
