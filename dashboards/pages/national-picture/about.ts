import type { ListedPage } from '../../../server/http/dashboards/listed-page.js';

export const nationalPicture: ListedPage = {
  path: '/',
  title: 'The national picture',
  navigation: 'National picture',
  description:
    'What the 2025 review of Police and Crime Commissioners found about work with perpetrators, beside what the published documents put on record for each of the 43 police force areas.',
  cards: [
    'areas-map',
    'survey-answers',
    'stalking-found-and-on-record',
    'evaluation-found-and-on-record',
    'accreditation-found-and-on-record',
  ],
};
