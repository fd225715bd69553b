import type { ListedPage } from '../../../server/http/dashboards/listed-page.js';

export const aboutTheData: ListedPage = {
  path: '/about-the-data',
  title: 'About the data',
  navigation: 'Data',
  description: 'Which documents the record is made from, what it holds and what it leaves out.',
  cards: [
    'documents-and-licences',
    'coverage-by-document',
    'coverage-by-field',
    'questions-and-tables',
    'api-and-downloads',
    'how-to-cite',
  ],
};
