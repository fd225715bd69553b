import type { ReactNode } from 'react';
import { Section } from '../../components/profile/section.js';
import type { AreaQuery } from '../../typed-documents.js';
import { surveyInWords, type Area } from './area.js';
import { silencesIn } from './silences.js';

interface UnknownsProps {
  readonly area: Area;
  readonly statedAbsences: AreaQuery['statedAbsences']['nodes'];
}

/** What is not known of an area, and which kind of silence it is. */
export function Unknowns({ area, statedAbsences }: UnknownsProps): ReactNode {
  const silences = silencesIn(area);
  return (
    <Section
      title="What is not known here"
      citations={[
        ...silences.flatMap(({ basis }) => basis),
        ...statedAbsences.flatMap(({ citations }) => citations),
      ]}
    >
      <ul className="govuk-list govuk-list--bullet">
        {wholeArea(area).map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
        {silences.map(({ text, of }) => (
          <li key={text}>
            {text} <span className="profile__silence">This is about: {of.join('; ')}.</span>
          </li>
        ))}
      </ul>
      <h3 className="govuk-heading-s">What the review says is missing, without naming areas</h3>
      <ul className="govuk-list govuk-list--bullet">
        {statedAbsences.map(({ slug, statement }) => (
          <li key={slug}>{statement}</li>
        ))}
      </ul>
    </Section>
  );
}

function wholeArea(area: Area): string[] {
  const { pcc, programmes, awardsReceived } = area;
  return [
    pcc?.surveyRespondent ? [] : [surveyInWords(area)],
    pcc === null || pcc.surveyRespondent ? [] : ['No answer does not mean that nothing is commissioned.'],
    programmes.length > 0
      ? []
      : [
          'No programme here is on record. No document says that there is none: this is silence, not absence.',
        ],
    awardsReceived.length > 0
      ? []
      : [
          'No award to an office here is on record. The documents list the awards of the rounds on record only.',
        ],
  ].flat();
}
