import type { ReactNode } from 'react';
import { Accreditations } from '../../components/profile/accreditations.js';
import { Evaluations } from '../../components/profile/evaluations.js';
import { Section } from '../../components/profile/section.js';
import { Tag } from '../../components/tag.js';
import type { EvidenceRelation } from '../../typed-documents.js';
import { ACCREDITATION_STATES, EVALUATION_STATES } from '../../words/labels.js';
import type { Programme } from './programme.js';

const RELATIONS: Readonly<Record<EvidenceRelation, string>> = {
  SAME_SITE: 'It studies this programme.',
  SAME_MODEL_OTHER_SITE: 'It studies the model that this programme follows, not known to be at this place.',
  REVIEWED_ONLY: 'The office read it as evidence; it studies neither this programme nor its model.',
};

/** What is known of a programme's accreditation and evaluation, with what that rests on. */
export function Assurance({ programme }: { readonly programme: Programme }): ReactNode {
  const { accreditationState, accreditations, evaluationState, evidence } = programme;
  const relations = new Map(evidence.map(({ evaluation, relation }) => [evaluation.slug, relation]));
  return (
    <>
      <Section
        title="Is it accredited?"
        citations={[...accreditationState.basis, ...accreditations.flatMap(({ citations }) => citations)]}
      >
        <p>
          <Tag colour={accreditationState.state === 'HELD' ? 'green' : 'grey'}>
            {ACCREDITATION_STATES[accreditationState.state]}
          </Tag>{' '}
          {accreditationState.explanation}
        </p>
        {accreditations.length > 0 && <Accreditations all={accreditations} />}
      </Section>
      <Section
        title="Has it been evaluated?"
        citations={[...evaluationState.basis, ...evidence.flatMap(({ evaluation }) => evaluation.citations)]}
      >
        <p>
          <Tag colour={evaluationState.state === 'COMPLETED' ? 'green' : 'grey'}>
            {EVALUATION_STATES[evaluationState.state]}
          </Tag>{' '}
          {evaluationState.explanation}
        </p>
        <Evaluations
          evaluations={evidence.map(({ evaluation }) => evaluation)}
          about={({ slug }) => {
            const relation = relations.get(slug);
            return relation && RELATIONS[relation];
          }}
        />
      </Section>
    </>
  );
}
