import type { ListedPage } from '../../../server/http/dashboards/listed-page.js';

export const programmes: ListedPage = {
  path: '/programmes',
  title: 'All programmes',
  description:
    'Every programme on record: where it is, which behaviours it addresses, and whether it is accredited and evaluated.',
  cards: ['programmes-on-record'],
};
