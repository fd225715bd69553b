import { registerEnumType } from 'type-graphql';

export enum EvaluationType {
  IN_HOUSE = 'IN_HOUSE',
  EXTERNAL = 'EXTERNAL',
  LITERATURE_REVIEW = 'LITERATURE_REVIEW',
}

registerEnumType(EvaluationType, {
  name: 'EvaluationType',
  description: 'By whom an evaluation is made, in the categories of the 2025 review.',
  valuesConfig: {
    IN_HOUSE: { description: 'By the commissioning office itself.' },
    EXTERNAL: { description: 'By somebody commissioned from outside, such as a university.' },
    LITERATURE_REVIEW: { description: 'By nobody anew: the office read the evaluations of others.' },
  },
});

export enum EvaluationStatus {
  PLANNED = 'PLANNED',
  ONGOING = 'ONGOING',
  INTERIM = 'INTERIM',
  COMPLETED = 'COMPLETED',
}

registerEnumType(EvaluationStatus, {
  name: 'EvaluationStatus',
  description: 'How far an evaluation had come when the source was written.',
  valuesConfig: {
    PLANNED: { description: 'Announced or funded; no source says that it has begun.' },
    ONGOING: { description: 'Begun; nothing reported yet.' },
    INTERIM: { description: 'Interim findings reported.' },
    COMPLETED: { description: 'Findings reported.' },
  },
});

export enum EvidenceRelation {
  SAME_SITE = 'SAME_SITE',
  SAME_MODEL_OTHER_SITE = 'SAME_MODEL_OTHER_SITE',
  REVIEWED_ONLY = 'REVIEWED_ONLY',
}

registerEnumType(EvidenceRelation, {
  name: 'EvidenceRelation',
  description: 'What an evaluation has to do with a local programme.',
  valuesConfig: {
    SAME_SITE: { description: 'It studies this programme.' },
    SAME_MODEL_OTHER_SITE: {
      description: 'It studies the model that this programme follows, not known to be at this place.',
    },
    REVIEWED_ONLY: { description: 'The office read it as evidence; it studies neither.' },
  },
});

export enum EvaluationStateCode {
  COMPLETED = 'COMPLETED',
  INTERIM = 'INTERIM',
  ONGOING = 'ONGOING',
  PLANNED = 'PLANNED',
  NATIONAL_MODEL_ONLY = 'NATIONAL_MODEL_ONLY',
  NONE_STATED = 'NONE_STATED',
  NOT_REPORTED = 'NOT_REPORTED',
  NOT_ASKED = 'NOT_ASKED',
}

registerEnumType(EvaluationStateCode, {
  name: 'EvaluationStateCode',
  description:
    'What is known of the evaluation of a programme. NATIONAL_MODEL_ONLY, NONE_STATED, NOT_REPORTED and NOT_ASKED are ' +
    'different kinds of "none".',
  valuesConfig: {
    COMPLETED: { description: 'An evaluation of this programme has reported.' },
    INTERIM: { description: 'An evaluation of this programme has reported interim findings.' },
    ONGOING: { description: 'An evaluation of this programme is under way.' },
    PLANNED: { description: 'An evaluation of this programme is planned or funded.' },
    NATIONAL_MODEL_ONLY: {
      description:
        'Only the model that it follows has been evaluated: a study of it has reported, at least interim findings.',
    },
    NONE_STATED: {
      description:
        'A source states that this programme has none. The documents name no programme for it, so none has this state yet.',
    },
    NOT_REPORTED: {
      description:
        'An office that commissions it, named or not, answered the 2025 survey, and no source reports one.',
    },
    NOT_ASKED: {
      description: 'No answer to the 2025 survey covers it, and no other source mentions one.',
    },
  },
});
