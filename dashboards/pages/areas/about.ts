import type { ListedPage } from '../../../server/http/dashboards/listed-page.js';

export const areas: ListedPage = {
  path: '/areas',
  title: 'Police force areas',
  navigation: 'Areas',
  description: 'What is on record for each of the 43 police force areas of England and Wales.',
  cards: ['areas-known'],
};
