import type { ListedPage } from '../../../server/http/dashboards/listed-page.js';

export const assurance: ListedPage = {
  path: '/assurance',
  title: 'Accreditation and assurance',
  navigation: 'Assurance',
  description:
    'Which programmes, organisations and professionals hold an accreditation, from which scheme, and what lies outside every scheme.',
  cards: [
    'accreditation-schemes',
    'accreditation-holders',
    'accreditation-strength',
    'accredited-programmes',
    'outside-every-scheme',
  ],
};
