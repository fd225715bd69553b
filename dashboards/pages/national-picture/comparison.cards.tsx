import type { ReactNode } from 'react';
import { Bars } from '../../charts/bars.js';
import type { NationalPictureQuery } from '../../typed-documents.js';
import { counted } from '../../words/counted.js';
import { ACCREDITATION_STATES, EVALUATION_STATES, SURVEY_WENT_TO_ALL } from '../../words/labels.js';
import { ratioInWords } from '../../words/ratio.js';
import { ComparisonCard } from './comparison.card.js';
import { statisticsNamed } from './found-and-on-record.js';

interface CardProps {
  readonly data: NationalPictureQuery;
}

export function SurveyAnswersCard({ data }: CardProps): ReactNode {
  const { offices, respondents, areas, areasWithProgrammes } = data;
  return (
    <ComparisonCard
      id="survey-answers"
      question="How much of the country does the review cover?"
      answer={
        <p>
          <strong>{respondents.totalCount}</strong> of {counted(offices.totalCount, 'commissioning office')}{' '}
          answered the survey. The record has programmes in <strong>{areasWithProgrammes.totalCount}</strong>{' '}
          of {counted(areas.totalCount, 'police force area')}.
        </p>
      }
      statistics={statisticsNamed(data, 'responses-received', 'da-programmes-commissioned')}
      onRecord={[
        {
          what: 'Areas that a programme on record covers',
          count: counted(areasWithProgrammes.totalCount, 'area'),
        },
        { what: 'Programmes on record', count: counted(data.programmes.totalCount, 'programme') },
      ]}
      caveats={['Offices that did not answer are not known to commission nothing.']}
      registered="areas-with-nothing-known"
    />
  );
}

export function StalkingCard({ data }: CardProps): ReactNode {
  const statistics = statisticsNamed(
    data,
    'da-related-stalking-commissioned',
    'stalking-unrelated-to-da-commissioned',
  );
  const programmes = (count: number) => counted(count, 'programme');
  const [related, unrelated] = statistics.map(({ ratio }) => ratioInWords(ratio));
  return (
    <ComparisonCard
      id="stalking-found-and-on-record"
      question="Who commissions work on stalking?"
      answer={
        <p>
          The review counts <strong>{related}</strong> with services for stalking related to domestic abuse
          and <strong>{unrelated}</strong> with programmes for other stalking. The record can name{' '}
          {programmes(data.relatedStalking.totalCount)} of the first kind,{' '}
          {programmes(data.unrelatedStalking.totalCount)} of the second, and{' '}
          {programmes(data.unspecifiedStalking.totalCount)} of which no source says which kind.
        </p>
      }
      statistics={statistics}
      onRecord={[
        {
          what: 'Programmes said to be for stalking related to domestic abuse',
          count: programmes(data.relatedStalking.totalCount),
        },
        {
          what: 'Programmes said to be for stalking unrelated to domestic abuse',
          count: programmes(data.unrelatedStalking.totalCount),
        },
        {
          what: 'Programmes for stalking, of which no source says which kind',
          count: programmes(data.unspecifiedStalking.totalCount),
        },
      ]}
      caveats={[
        'Areas and programmes are different units: an area can have several programmes, and the review names few.',
        'One programme can be of both kinds. The map counts areas with a programme for stalking of any kind, also where no source says which.',
      ]}
      registered="stalking-not-domestic-abuse"
    />
  );
}

export function EvaluationCard({ data }: CardProps): ReactNode {
  const statistics = statisticsNamed(data, 'evaluations-undertaken-or-planned');
  const bars = data.byEvaluationState.groups.map(({ count, key: { evaluationState: state } }) => ({
    label: state ? EVALUATION_STATES[state] : 'Not stated',
    value: count,
    text: counted(count, 'programme'),
  }));
  return (
    <ComparisonCard
      id="evaluation-found-and-on-record"
      question="How much has been evaluated?"
      answer={
        <p>
          The review says that <strong>{statistics[0] && ratioInWords(statistics[0].ratio)}</strong> have
          evaluated their programmes or plan to. This is what is known of the {data.programmes.totalCount}{' '}
          programmes on record.
        </p>
      }
      statistics={statistics}
      onRecord={bars.map(({ label, text }) => ({ what: label, count: text }))}
      caveats={['The share of the review includes evaluations that were only planned.', SURVEY_WENT_TO_ALL]}
      registered="evaluating-areas-count-and-share"
    >
      <Bars
        title="Programmes on record by what is known of their evaluation"
        description={bars.map(({ label, text }) => `${label}: ${text}`).join('. ')}
        rows={bars}
      />
    </ComparisonCard>
  );
}

export function AccreditationCard({ data }: CardProps): ReactNode {
  const statistics = statisticsNamed(data, 'programmes-accredited');
  const bars = data.byAccreditationState.groups.map(({ count, key: { accreditationState: state } }) => ({
    label: state ? ACCREDITATION_STATES[state] : 'Not stated',
    value: count,
    text: counted(count, 'programme'),
  }));
  return (
    <ComparisonCard
      id="accreditation-found-and-on-record"
      question="How much is accredited?"
      answer={
        <p>
          The review says <strong>{statistics[0] && ratioInWords(statistics[0].ratio)}</strong>, and lists
          none of them. This is what is known of the {data.programmes.totalCount} programmes on record.
        </p>
      }
      statistics={statistics}
      onRecord={bars.map(({ label, text }) => ({ what: label, count: text }))}
      caveats={[
        'The number of programmes behind the share is not printed, so no count can be given.',
        SURVEY_WENT_TO_ALL,
      ]}
      registered="accredited-programmes"
    >
      <Bars
        title="Programmes on record by what is known of their accreditation"
        description={bars.map(({ label, text }) => `${label}: ${text}`).join('. ')}
        rows={bars}
      />
    </ComparisonCard>
  );
}
