import { registerEnumType } from 'type-graphql';

export enum StatedAbsenceCode {
  NO_SCHEME_EXISTS = 'NO_SCHEME_EXISTS',
  SOME_NOT_ACCREDITED = 'SOME_NOT_ACCREDITED',
  SOME_WITHOUT_EVALUATION = 'SOME_WITHOUT_EVALUATION',
  OUTSIDE_SURVEY = 'OUTSIDE_SURVEY',
}

registerEnumType(StatedAbsenceCode, {
  name: 'StatedAbsenceCode',
  description:
    'What a source says does not exist. The codes that begin with SOME name nobody, so they explain no single record.',
  valuesConfig: {
    NO_SCHEME_EXISTS: { description: 'No scheme accredits work of this focus.' },
    SOME_NOT_ACCREDITED: {
      description: 'Some programmes are not accredited; the source does not say which.',
    },
    SOME_WITHOUT_EVALUATION: {
      description: 'Some offices have not evaluated and do not plan to; the source does not say which.',
    },
    OUTSIDE_SURVEY: { description: 'Areas that did not answer the survey.' },
  },
});
