import { figures, inWords, STALKING, type CardFigures, type Counted } from './card-figures.js';

const noneOr = (count: number) => (count === 0 ? 'none' : String(count));

export const EVIDENCE: readonly CardFigures[] = [
  figures<{ reported: Counted; interim: Counted }>(
    'evaluation-and-accreditation',
    `{
      reported: programmes(filter: { focus: { in: ${STALKING} }, evaluationState: { eq: COMPLETED } }) { totalCount }
      interim: programmes(filter: { focus: { in: ${STALKING} }, evaluationState: { eq: INTERIM } }) { totalCount }
    }`,
    ({ reported, interim }) => [noneOr(reported.totalCount), noneOr(interim.totalCount)],
  ),
  figures<{ programmes: Counted }>(
    'accredited-stalking-without-evaluation',
    `{ programmes(filter: {
      focus: { in: ${STALKING} }, accreditations: { some: { status: { eq: HELD } } }, evaluations: { none: {} }
    }) { totalCount } }`,
    ({ programmes }) => [programmes.totalCount === 0 ? 'None.' : inWords(programmes.totalCount, 'programme')],
  ),
  figures<{ programmes: Counted }>(
    'national-evaluation-alone',
    '{ programmes(filter: { evaluationState: { eq: NATIONAL_MODEL_ONLY }, areas: { some: {} } }) { totalCount } }',
    ({ programmes }) => [inWords(programmes.totalCount, 'programme')],
  ),
  figures<{ surveyStatistics: { nodes: { ratio: { numerator: number } }[] } }>(
    'evaluations-received',
    '{ surveyStatistics(filter: { slug: { eq: "evaluations-received" } }) { nodes { ratio { numerator } } } }',
    ({ surveyStatistics }) =>
      surveyStatistics.nodes.map(({ ratio }) => inWords(ratio.numerator, 'evaluation')),
  ),
  figures<{ findings: Counted }>(
    'outcome-figures',
    '{ findings(filter: { value: { isNull: false } }) { totalCount } }',
    ({ findings }) => [inWords(findings.totalCount, 'finding')],
  ),
];

export const ASSURANCE: readonly CardFigures[] = [
  figures<{ accreditationSchemes: Counted }>(
    'accreditation-schemes',
    '{ accreditationSchemes { totalCount } }',
    ({ accreditationSchemes }) => [inWords(accreditationSchemes.totalCount, 'scheme')],
  ),
  figures<{ accreditations: Counted }>(
    'accreditation-holders',
    '{ accreditations(filter: { holderKind: { eq: PROGRAMME } }) { totalCount } }',
    ({ accreditations }) => [String(accreditations.totalCount)],
  ),
  figures<{ accreditations: Counted }>(
    'accreditation-strength',
    '{ accreditations(filter: { status: { eq: HELD } }) { totalCount } }',
    ({ accreditations }) => [String(accreditations.totalCount)],
  ),
  figures<{
    surveyStatistics: { nodes: { ratio: { statedPercentage: number } }[] };
    programmes: Counted;
  }>(
    'accredited-programmes',
    `{
      surveyStatistics(filter: { slug: { eq: "programmes-accredited" } }) { nodes { ratio { statedPercentage } } }
      programmes(filter: { accreditations: { some: { status: { eq: HELD } } } }) { totalCount }
    }`,
    ({ surveyStatistics, programmes }) => [
      ...surveyStatistics.nodes.map(
        ({ ratio }) => `${ratio.statedPercentage}% of programmes, of how many is not stated`,
      ),
      inWords(programmes.totalCount, 'programme'),
    ],
  ),
  figures<{ programmes: Counted }>(
    'outside-every-scheme',
    `{ programmes(filter: {
      focus: { in: ${STALKING}, notIn: [CHILD_TO_PARENT_ABUSE, DOMESTIC_ABUSE, OTHER] }, accreditations: { none: {} }
    }) { totalCount } }`,
    ({ programmes }) => [inWords(programmes.totalCount, 'programme')],
  ),
];
