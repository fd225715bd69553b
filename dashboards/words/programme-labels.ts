import type {
  AgeGroup,
  Assessed,
  CommissioningBasis,
  Compulsion,
  CoverageBasis,
  Focus,
  OrganisationRole,
  ProgrammeKind,
  ReferralRoute,
  RiskLevel,
  StalkingProvision,
  TailoredGroup,
  VictimsSupportApproach,
  VictimsSupportStateCode,
} from '../typed-documents.js';

type Labels<Code extends string> = Readonly<Record<Code, string>>;

/** The behaviours that something addresses. */
export const FOCUS: Labels<Focus> = {
  DOMESTIC_ABUSE: 'Domestic abuse',
  STALKING_DA_RELATED: 'Stalking related to domestic abuse',
  STALKING_NON_DA: 'Stalking unrelated to domestic abuse',
  STALKING_UNSPECIFIED: 'Stalking, of which kind is not said',
  CHILD_TO_PARENT_ABUSE: 'Abuse of parents or carers by a child',
  OTHER: 'Something else, as its description says',
};

/** What kind of thing a programme is. */
export const PROGRAMME_KINDS: Labels<ProgrammeKind> = {
  INTERVENTION: 'Work with people whose behaviour is harmful',
  HUB: 'A hub that receives, assesses and passes on referrals',
  EDUCATION: 'Teaching of children and young people',
};

export const RISK_LEVELS: Labels<RiskLevel> = {
  HIGH: 'High risk or high harm',
  MEDIUM: 'Medium risk',
  STANDARD: 'Standard risk',
  LOW: 'Low risk',
};

/** How people come into a programme. */
export const ROUTES: Labels<ReferralRoute> = {
  AGENCY_REFERRAL: 'Another service refers them',
  COURT: 'A court orders it',
  CUSTODY: 'Approached in police custody or prison',
  OUT_OF_COURT_RESOLUTION: 'A condition of an out-of-court resolution',
  PROBATION: 'Through the probation service',
  SELF_REFERRAL: 'They refer themselves',
  STALKING_PROTECTION_ORDER: 'A Stalking Protection Order requires it',
  VOLUNTARY: 'They come of their own accord',
};

/** Whether people have to attend. */
export const COMPULSION: Labels<Compulsion> = {
  REQUIRED: 'Required to attend',
  VOLUNTARY: 'Attend of their own will',
};

export const AGE_GROUPS: Labels<AgeGroup> = { ADULT: 'Adults', UNDER_18: 'Under 18s' };

/** Groups that a programme is designed for. */
export const TAILORED_GROUPS: Labels<TailoredGroup> = {
  COUPLES: 'Couples',
  EXPECTANT_PARENTS: 'Expectant parents',
  FATHERS: 'Fathers',
  FIRST_TIME_OFFENDERS: 'First-time offenders',
  LGBTQ: 'Lesbian, gay, bisexual, trans and other people',
  MEN: 'Men',
  RACIALISED_AND_MINORITISED: 'Racialised and minoritised communities',
  RURAL_COMMUNITIES: 'Rural communities',
  SUBSTANCE_USE: 'People who use drugs or alcohol',
};

/** How victims are supported alongside a programme. */
export const VICTIMS_SUPPORT: Labels<VictimsSupportApproach> = {
  IDVA: 'Independent domestic violence advisers (IDVAs)',
  INTEGRATED: 'Support is part of the programme',
  ISAC: 'Independent stalking advocacy caseworkers (ISACs)',
  MULTI_AGENCY_PANEL: 'Multi-agency panels',
  SIGNPOSTING: 'Staff point victims to a service',
};

/** What is known of the support of victims alongside a programme, in a few words. */
export const VICTIMS_SUPPORT_STATES: Labels<VictimsSupportStateCode> = {
  STATED: 'A source says how',
  NOT_REPORTED: 'Office asked, nothing reported',
  NOT_ASKED: 'No survey answer covers it',
};

export const STALKING_PROVISIONS: Labels<StalkingProvision> = {
  SPECIALIST: 'A programme for stalking alone',
  FOLDED_INTO_DOMESTIC_ABUSE: 'Part of a programme for domestic abuse',
};

/** What an organisation does for a programme. */
export const ROLES: Labels<OrganisationRole> = {
  COMMISSIONER: 'Commissions it',
  DELIVERY: 'Delivers it',
  EVALUATION: 'Evaluates it',
  FUNDER: 'Pays for it, in whole or in part',
  PARTNER: 'Works with it',
  REFERRAL: 'Refers people to it',
  VICTIMS_SUPPORT: 'Supports the victims alongside',
};

/** What it rests on that an office commissions a programme. */
export const COMMISSIONING_BASES: Labels<CommissioningBasis> = {
  STATED: 'a source says so',
  AWARD_RECIPIENT: 'it received the award; nothing more is said',
};

/** What it rests on that a programme covers an area. */
export const COVERAGE_BASES: Labels<CoverageBasis> = {
  STATED: 'a source names the place',
  RECIPIENTS_AREA:
    'the area of the office that received the award or commissions the programme; no source names a place',
};

/** The same in a cell of a table, where the words are repeated from row to row. */
export const SHORT_COVERAGE_BASES: Labels<CoverageBasis> = {
  STATED: 'A source names the place',
  RECIPIENTS_AREA: 'Office’s area; no place named',
};

/** Whose risk a tool assesses. */
export const ASSESSED: Labels<Assessed> = {
  PERPETRATOR: 'the risk that the perpetrator poses',
  VICTIM: 'the risk that the victim is exposed to',
};
