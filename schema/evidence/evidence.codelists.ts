import { registerEnumType } from 'type-graphql';

export enum FindingKind {
  EVALUATION_RESULT = 'EVALUATION_RESULT',
  EARLY_FINDING = 'EARLY_FINDING',
  SELF_REPORT = 'SELF_REPORT',
}

registerEnumType(FindingKind, {
  name: 'FindingKind',
  description: 'What kind of result a finding is. Kinds are not pooled.',
  valuesConfig: {
    EVALUATION_RESULT: { description: 'The source calls it the result of an evaluation.' },
    EARLY_FINDING: { description: 'The source calls it early, or it comes from a small cohort.' },
    SELF_REPORT: { description: 'What participants or staff say themselves.' },
  },
});

export enum Direction {
  DECREASE = 'DECREASE',
  INCREASE = 'INCREASE',
  NO_CHANGE = 'NO_CHANGE',
}

registerEnumType(Direction, {
  name: 'Direction',
  description: 'Which way a measure moved.',
  valuesConfig: {
    DECREASE: { description: 'It fell.' },
    INCREASE: { description: 'It rose.' },
    NO_CHANGE: { description: 'It stayed the same.' },
  },
});

export enum MonitoringKind {
  MONITORING_COUNT = 'MONITORING_COUNT',
  TARGET = 'TARGET',
}

registerEnumType(MonitoringKind, {
  name: 'MonitoringKind',
  description: 'A count of what was done, or a number that was aimed at. Neither is an outcome.',
  valuesConfig: {
    MONITORING_COUNT: { description: 'A count of what happened.' },
    TARGET: { description: 'A number that was aimed at.' },
  },
});

export enum Theme {
  AVAILABILITY = 'AVAILABILITY',
  CO_COMMISSIONING = 'CO_COMMISSIONING',
  FUNDING = 'FUNDING',
  ELIGIBILITY = 'ELIGIBILITY',
  VICTIMS_SUPPORT = 'VICTIMS_SUPPORT',
  ACCREDITATION = 'ACCREDITATION',
  MONITORING = 'MONITORING',
  GOVERNANCE = 'GOVERNANCE',
  EVALUATION = 'EVALUATION',
}

registerEnumType(Theme, {
  name: 'Theme',
  description: 'A theme of the 2025 review.',
  valuesConfig: {
    AVAILABILITY: { description: 'What services exist.' },
    CO_COMMISSIONING: { description: 'Commissioning with partners.' },
    FUNDING: { description: 'Money and its conditions.' },
    ELIGIBILITY: { description: 'Who is accepted, and by which routes.' },
    VICTIMS_SUPPORT: { description: 'Support for victims alongside.' },
    ACCREDITATION: { description: 'Accreditation and standards.' },
    MONITORING: { description: 'Monitoring of performance.' },
    GOVERNANCE: { description: 'Forums and boards.' },
    EVALUATION: { description: 'Evaluation and its findings.' },
  },
});

export enum BodyRole {
  RESPONSIBLE = 'RESPONSIBLE',
  PARTNER = 'PARTNER',
}

registerEnumType(BodyRole, {
  name: 'BodyRole',
  description: 'What a recommendation asks of a body.',
  valuesConfig: {
    RESPONSIBLE: { description: 'It is asked to act.' },
    PARTNER: { description: 'The responsible body is to work with it.' },
  },
});

export enum CommitmentKind {
  INTENTION = 'INTENTION',
  COMMITMENT = 'COMMITMENT',
  ANNOUNCEMENT = 'ANNOUNCEMENT',
  WARNING = 'WARNING',
}

registerEnumType(CommitmentKind, {
  name: 'CommitmentKind',
  description: 'How firm a statement about the future is.',
  valuesConfig: {
    INTENTION: { description: 'Somebody means to do it.' },
    COMMITMENT: { description: 'Somebody has bound itself, or is bound by law.' },
    ANNOUNCEMENT: { description: 'Somebody has announced it.' },
    WARNING: { description: 'Somebody warns that it will come to pass.' },
  },
});
