import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { CrossTable } from '../../components/cross-table.js';
import { SubNavigation } from '../../components/sub-navigation.js';
import type { EvidenceQuery, EvidenceQueryVariables } from '../../typed-documents.js';
import { counted } from '../../words/counted.js';
import { ACCREDITATION_STATES, EVALUATION_STATES, SURVEY_WENT_TO_ALL } from '../../words/labels.js';
import document from './evidence.graphql';
import { FOCUS_NAMES, FOCUS_PHRASES, type FocusChoice } from './focus.js';
import { ProgrammesTable } from './programmes-table.js';

interface StatesCardProps {
  readonly data: EvidenceQuery;
  readonly focus: FocusChoice;
  readonly variables: EvidenceQueryVariables;
}

/** Programmes by what is known of their evaluation and of their accreditation. */
export function StatesCard({ data, focus, variables }: StatesCardProps): ReactNode {
  const { programmes, byBothStates, byEvaluationState, byAccreditationState } = data;
  const rows = byEvaluationState.groups.flatMap(({ count, key: { evaluationState: code } }) =>
    code === null ? [] : { code, label: EVALUATION_STATES[code], count },
  );
  const columns = byAccreditationState.groups.flatMap(({ count, key: { accreditationState: code } }) =>
    code === null ? [] : { code, label: ACCREDITATION_STATES[code], count },
  );
  const reported = rows.find(({ code }) => code === 'COMPLETED')?.count ?? 0;
  const interim = rows.find(({ code }) => code === 'INTERIM')?.count ?? 0;
  return (
    <Card
      id="evaluation-and-accreditation"
      question="Which programmes have been evaluated, and which are accredited?"
      answer={
        <p>
          Of {counted(programmes.totalCount, 'programme')} {FOCUS_PHRASES[focus]}, an evaluation of the
          programme itself that has reported is on record for{' '}
          <strong>{reported === 0 ? 'none' : reported}</strong>, and one with interim findings for{' '}
          <strong>{interim === 0 ? 'none' : interim}</strong>.
        </p>
      }
      table={<ProgrammesTable programmes={programmes.nodes} caption={`Programmes ${FOCUS_PHRASES[focus]}`} />}
      citations={programmes.nodes.flatMap(one => [
        ...one.evaluationState.basis,
        ...one.accreditationState.basis,
      ])}
      caveats={CAVEATS}
      asked={{ document, variables, question: 'evaluation-states' }}
      isWide
    >
      <SubNavigation label="Which programmes are counted" name="focus" options={FOCUS_NAMES} chosen={focus} />
      <CrossTable
        caption={`Programmes ${FOCUS_PHRASES[focus]}: evaluation by accreditation`}
        corner="Evaluation"
        rows={rows}
        columns={columns}
        total={programmes.totalCount}
        countOf={(row, column) =>
          byBothStates.groups.find(
            ({ key }) => key.evaluationState === row && key.accreditationState === column,
          )?.count ?? 0
        }
      />
    </Card>
  );
}

const CAVEATS = [
  '“Office asked, none reported” is silence: the review names none of the evaluations that it received, and some of these programmes may have one.',
  SURVEY_WENT_TO_ALL,
  'A planned evaluation was planned when the source was written; whether it took place is not stated.',
  'A programme for both stalking and domestic abuse is in both views; one of which no source says what it addresses is only among all programmes.',
];
