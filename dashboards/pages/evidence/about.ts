import type { ListedPage } from '../../../server/http/dashboards/listed-page.js';

export const evidence: ListedPage = {
  path: '/evidence',
  title: 'Gaps in the evidence',
  navigation: 'Evidence gaps',
  description:
    'Which programmes have been evaluated, what was found, and for which no document says anything.',
  cards: [
    'evaluation-and-accreditation',
    'accredited-stalking-without-evaluation',
    'national-evaluation-alone',
    'evaluations-received',
    'outcome-figures',
  ],
};
