import { figures, inWords, type CardFigures, type Counted } from './card-figures.js';

interface Statistics {
  readonly nodes: readonly {
    readonly slug: string;
    readonly ratio: {
      readonly numerator: number;
      readonly denominator: number;
      readonly statedPercentage: number;
    };
  }[];
}

const statistics = (...slugs: readonly string[]) => `
  statistics: surveyStatistics(filter: { slug: { in: ${JSON.stringify(slugs)} } }) {
    nodes { slug ratio { numerator denominator statedPercentage } }
  }`;

const ratioOf = ({ nodes }: Statistics, slug: string) => {
  const found = nodes.find(one => one.slug === slug);
  if (!found) throw new Error(`The review has no statistic ${slug}.`);
  return found.ratio;
};

const RELATED = 'da-related-stalking-commissioned';
const UNRELATED = 'stalking-unrelated-to-da-commissioned';

export const NATIONAL_PICTURE: readonly CardFigures[] = [
  figures<{ areas: Counted }>(
    'areas-map',
    '{ areas: policeForceAreas(filter: { awardsReceived: { some: {} } }) { totalCount } }',
    ({ areas }) => [inWords(areas.totalCount, 'area')],
  ),
  figures<{ answered: Counted; areas: Counted }>(
    'survey-answers',
    `{
      answered: pccs(filter: { surveyRespondent: { eq: true } }) { totalCount }
      areas: policeForceAreas(filter: { not: { programmes: { none: {} } } }) { totalCount }
    }`,
    ({ answered, areas }) => [String(answered.totalCount), String(areas.totalCount)],
  ),
  figures<{ statistics: Statistics }>(
    'stalking-found-and-on-record',
    `{ ${statistics(RELATED, UNRELATED)} }`,
    data =>
      [RELATED, UNRELATED]
        .map(slug => ratioOf(data.statistics, slug))
        .map(({ numerator, denominator }) => `${numerator} of ${denominator} areas`),
  ),
  figures<{ statistics: Statistics }>(
    'evaluation-found-and-on-record',
    `{ ${statistics('evaluations-undertaken-or-planned')} }`,
    data => {
      const { numerator, statedPercentage } = ratioOf(data.statistics, 'evaluations-undertaken-or-planned');
      return [`${statedPercentage}% (${numerator} offices)`];
    },
  ),
  figures<{ statistics: Statistics }>(
    'accreditation-found-and-on-record',
    `{ ${statistics('programmes-accredited')} }`,
    data => [
      `${ratioOf(data.statistics, 'programmes-accredited').statedPercentage}% of programmes, of how many is not stated`,
    ],
  ),
];
