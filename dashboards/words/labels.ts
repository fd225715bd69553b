import type { AccreditationStateCode, EvaluationStateCode, EvaluationStatus } from '../typed-documents.js';

/** What is known of the evaluation of a programme, in a few words. */
export const EVALUATION_STATES: Readonly<Record<EvaluationStateCode, string>> = {
  COMPLETED: 'Evaluation has reported',
  INTERIM: 'Interim findings have been reported',
  ONGOING: 'Evaluation under way',
  PLANNED: 'Evaluation planned or funded',
  NATIONAL_MODEL_ONLY: 'Only its national model has been evaluated',
  NONE_STATED: 'A source says there is none',
  NOT_REPORTED: 'Office asked, none reported',
  NOT_ASKED: 'No survey answer covers it',
};

/** How far an evaluation had come when its source was written. */
export const EVALUATION_STATUSES: Readonly<Record<EvaluationStatus, string>> = {
  COMPLETED: 'Findings reported',
  INTERIM: 'Interim findings reported',
  ONGOING: 'Begun, nothing reported yet',
  PLANNED: 'Announced or funded',
};

/** What is known of the accreditation of a programme, in a few words. */
export const ACCREDITATION_STATES: Readonly<Record<AccreditationStateCode, string>> = {
  HELD: 'Accredited',
  FOUNDATIONS_IN: 'Founded on a scheme',
  IN_LINE_WITH: 'In line with a standard',
  IN_PROGRESS: 'Working towards accreditation',
  ASSURED_NOT_ACCREDITED: 'Assured, which is not accreditation',
  NO_SCHEME_EXISTS: 'No scheme accredits such work',
  NOT_REPORTED: 'Office asked, nothing reported',
  NOT_ASKED: 'No survey answer covers it',
};

/** What the label of NOT_ASKED does not mean, for the caveats of what counts it. */
export const SURVEY_WENT_TO_ALL =
  '“No survey answer covers it” does not mean that nobody was asked: the survey went to every office.';
