import { registerEnumType } from 'type-graphql';

export enum Funder {
  HOME_OFFICE = 'HOME_OFFICE',
  MOJ = 'MOJ',
  POLICING_GRANT = 'POLICING_GRANT',
  LOCAL_AUTHORITY = 'LOCAL_AUTHORITY',
  PROBATION = 'PROBATION',
  HEALTH = 'HEALTH',
  OTHER = 'OTHER',
}

registerEnumType(Funder, {
  name: 'Funder',
  description: 'Where the money of a funding stream comes from.',
  valuesConfig: {
    HOME_OFFICE: { description: 'The Home Office.' },
    MOJ: { description: 'The Ministry of Justice.' },
    POLICING_GRANT: {
      description: 'The policing grant of the office itself, as it is used for match funding.',
    },
    LOCAL_AUTHORITY: { description: 'Councils.' },
    PROBATION: { description: 'The probation service.' },
    HEALTH: { description: 'Health bodies.' },
    OTHER: { description: 'Another source: the description of the stream says which.' },
  },
});

export enum AmountKind {
  AWARDED = 'AWARDED',
  INDICATIVE = 'INDICATIVE',
  ANNOUNCED = 'ANNOUNCED',
  ALLOCATED = 'ALLOCATED',
  COMMITTED = 'COMMITTED',
}

registerEnumType(AmountKind, {
  name: 'AmountKind',
  description:
    'What the source calls an amount. The words are not interchangeable: an indicative amount is not yet spent.',
  valuesConfig: {
    AWARDED: { description: 'The source says that it was awarded.' },
    INDICATIVE: { description: 'The source calls it the indicative funding of a successful bid.' },
    ANNOUNCED: {
      description:
        'The source says that it was announced, provided or handed over, and uses no stricter word.',
    },
    ALLOCATED: { description: 'The source says that it was allocated.' },
    COMMITTED: { description: 'The source says that it was committed or dedicated.' },
  },
});

export enum RuleCode {
  MATCH_SHARE = 'MATCH_SHARE',
  MINIMUM_BID = 'MINIMUM_BID',
  STANDARDS_COMPLIANCE = 'STANDARDS_COMPLIANCE',
  QUARTERLY_REPORT = 'QUARTERLY_REPORT',
  PERMITTED_USE = 'PERMITTED_USE',
}

registerEnumType(RuleCode, {
  name: 'RuleCode',
  description: 'What a rule of a funding stream is about.',
  valuesConfig: {
    MATCH_SHARE: { description: 'The share that the recipient or its delivery partners must add.' },
    MINIMUM_BID: { description: 'The smallest bid that is accepted.' },
    STANDARDS_COMPLIANCE: { description: 'A standard that funded work must comply with.' },
    QUARTERLY_REPORT: { description: 'A report that is due each quarter.' },
    PERMITTED_USE: { description: 'What the money may be spent on.' },
  },
});

export enum RuleUnit {
  SHARE = 'SHARE',
  GBP = 'GBP',
}

registerEnumType(RuleUnit, {
  name: 'RuleUnit',
  description: 'The unit of the value of a rule.',
  valuesConfig: {
    SHARE: { description: 'A fraction of one: 0.25 is 25 per cent.' },
    GBP: { description: 'Pounds sterling.' },
  },
});

export enum RulePeriod {
  YEAR = 'YEAR',
}

registerEnumType(RulePeriod, {
  name: 'RulePeriod',
  description: 'The period that the value of a rule applies to.',
  valuesConfig: { YEAR: { description: 'Each year.' } },
});

export enum StrandKind {
  BEHAVIOUR_CHANGE = 'BEHAVIOUR_CHANGE',
  EARLY_INTERVENTION = 'EARLY_INTERVENTION',
  CASE_MANAGEMENT = 'CASE_MANAGEMENT',
  TRIAGE = 'TRIAGE',
  MULTI_AGENCY_COORDINATION = 'MULTI_AGENCY_COORDINATION',
  FAMILY_WORK = 'FAMILY_WORK',
  PRACTICAL_SUPPORT = 'PRACTICAL_SUPPORT',
  EDUCATION = 'EDUCATION',
  AWARENESS = 'AWARENESS',
  TRAINING = 'TRAINING',
  EVALUATION = 'EVALUATION',
  STAFF = 'STAFF',
  EQUIPMENT = 'EQUIPMENT',
  VICTIMS_SUPPORT = 'VICTIMS_SUPPORT',
  UNSPECIFIED = 'UNSPECIFIED',
}

registerEnumType(StrandKind, {
  name: 'StrandKind',
  description:
    'What a strand of an award pays for. Training, evaluation, staff and equipment are not interventions.',
  valuesConfig: {
    BEHAVIOUR_CHANGE: { description: 'Work with perpetrators to change their behaviour.' },
    EARLY_INTERVENTION: { description: 'Work at an early stage, before behaviour becomes entrenched.' },
    CASE_MANAGEMENT: { description: 'Intensive management of individual perpetrators.' },
    TRIAGE: { description: 'A hub or service that receives and assesses referrals.' },
    MULTI_AGENCY_COORDINATION: { description: 'Agencies identifying and managing perpetrators together.' },
    FAMILY_WORK: { description: 'Work with a whole family.' },
    PRACTICAL_SUPPORT: { description: 'Help with health, housing, substance use, debt or employment.' },
    EDUCATION: { description: 'Teaching in schools or for young people.' },
    AWARENESS: { description: 'Raising awareness; campaigns.' },
    TRAINING: { description: 'Training of professionals.' },
    EVALUATION: { description: 'A study of what is done.' },
    STAFF: { description: 'A post in an office.' },
    EQUIPMENT: { description: 'Equipment, such as for the safety of homes.' },
    VICTIMS_SUPPORT: { description: 'Support of victims.' },
    UNSPECIFIED: { description: 'The source does not say what kind of work it is.' },
  },
});
