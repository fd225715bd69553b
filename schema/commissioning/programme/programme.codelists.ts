import { registerEnumType } from 'type-graphql';

export enum ProgrammeKind {
  INTERVENTION = 'INTERVENTION',
  HUB = 'HUB',
  EDUCATION = 'EDUCATION',
}

registerEnumType(ProgrammeKind, {
  name: 'ProgrammeKind',
  description: 'What kind of thing a programme is.',
  valuesConfig: {
    INTERVENTION: { description: 'Work with people whose behaviour is harmful.' },
    HUB: {
      description: 'A place where agencies receive, assess and pass on referrals to several interventions.',
    },
    EDUCATION: { description: 'Teaching of children and young people, in schools or elsewhere.' },
  },
});

export enum Compulsion {
  VOLUNTARY = 'VOLUNTARY',
  REQUIRED = 'REQUIRED',
}

registerEnumType(Compulsion, {
  name: 'Compulsion',
  description: 'Whether people have to attend a programme.',
  valuesConfig: {
    VOLUNTARY: { description: 'They attend of their own will.' },
    REQUIRED: { description: 'An order, a caution or a court requires them to attend.' },
  },
});

export enum StalkingProvision {
  SPECIALIST = 'SPECIALIST',
  FOLDED_INTO_DOMESTIC_ABUSE = 'FOLDED_INTO_DOMESTIC_ABUSE',
}

registerEnumType(StalkingProvision, {
  name: 'StalkingProvision',
  description: 'How a programme that addresses stalking does so.',
  valuesConfig: {
    SPECIALIST: { description: 'Work on stalking alone, as far as the source says.' },
    FOLDED_INTO_DOMESTIC_ABUSE: { description: 'Part of a programme for domestic abuse.' },
  },
});

export enum AgeGroup {
  ADULT = 'ADULT',
  UNDER_18 = 'UNDER_18',
}

registerEnumType(AgeGroup, {
  name: 'AgeGroup',
  description:
    'The age of the people whose behaviour a programme addresses; both where ages below and above 18 are taken in.',
  valuesConfig: {
    ADULT: { description: 'Aged 18 and over.' },
    UNDER_18: {
      description:
        'Children and young people, as the source calls them, also where the ages that it prints end at 18.',
    },
  },
});

export enum TailoredGroup {
  LGBTQ = 'LGBTQ',
  RACIALISED_AND_MINORITISED = 'RACIALISED_AND_MINORITISED',
  MEN = 'MEN',
  FATHERS = 'FATHERS',
  EXPECTANT_PARENTS = 'EXPECTANT_PARENTS',
  COUPLES = 'COUPLES',
  SUBSTANCE_USE = 'SUBSTANCE_USE',
  FIRST_TIME_OFFENDERS = 'FIRST_TIME_OFFENDERS',
  RURAL_COMMUNITIES = 'RURAL_COMMUNITIES',
}

registerEnumType(TailoredGroup, {
  name: 'TailoredGroup',
  description: 'A group that a programme is designed for.',
  valuesConfig: {
    LGBTQ: {
      description: 'Lesbian, gay, bisexual, trans and other people, under any of the sources’ abbreviations.',
    },
    RACIALISED_AND_MINORITISED: {
      description: 'Racialised and minoritised communities; older sources print BAME.',
    },
    MEN: { description: 'Men.' },
    FATHERS: { description: 'Fathers.' },
    EXPECTANT_PARENTS: { description: 'Parents from pregnancy on.' },
    COUPLES: { description: 'Couples, worked with as such.' },
    SUBSTANCE_USE: { description: 'People who use drugs or alcohol.' },
    FIRST_TIME_OFFENDERS: { description: 'People who have offended for the first time.' },
    RURAL_COMMUNITIES: { description: 'People in rural communities.' },
  },
});

export enum RiskLevel {
  LOW = 'LOW',
  STANDARD = 'STANDARD',
  MEDIUM = 'MEDIUM',
  HIGH = 'HIGH',
}

registerEnumType(RiskLevel, {
  name: 'RiskLevel',
  description: 'The risk of harm of the people that a programme accepts, in the words of the source.',
  valuesConfig: {
    LOW: { description: 'Low risk.' },
    STANDARD: { description: 'Standard risk.' },
    MEDIUM: { description: 'Medium risk.' },
    HIGH: { description: 'High risk or high harm.' },
  },
});

export enum ReferralRoute {
  VOLUNTARY = 'VOLUNTARY',
  SELF_REFERRAL = 'SELF_REFERRAL',
  AGENCY_REFERRAL = 'AGENCY_REFERRAL',
  STALKING_PROTECTION_ORDER = 'STALKING_PROTECTION_ORDER',
  OUT_OF_COURT_RESOLUTION = 'OUT_OF_COURT_RESOLUTION',
  CUSTODY = 'CUSTODY',
  COURT = 'COURT',
  PROBATION = 'PROBATION',
}

registerEnumType(ReferralRoute, {
  name: 'ReferralRoute',
  description: 'How people come into a programme.',
  valuesConfig: {
    VOLUNTARY: { description: 'They come of their own accord; attendance is not required.' },
    SELF_REFERRAL: { description: 'They refer themselves.' },
    AGENCY_REFERRAL: { description: 'Another service refers them.' },
    STALKING_PROTECTION_ORDER: { description: 'A Stalking Protection Order requires it.' },
    OUT_OF_COURT_RESOLUTION: {
      description: 'It is a condition of an out-of-court resolution, such as a conditional caution.',
    },
    CUSTODY: { description: 'They are approached in police custody or prison.' },
    COURT: { description: 'A court orders it.' },
    PROBATION: { description: 'The probation service brings them in.' },
  },
});

export enum VictimsSupportApproach {
  INTEGRATED = 'INTEGRATED',
  SIGNPOSTING = 'SIGNPOSTING',
  IDVA = 'IDVA',
  ISAC = 'ISAC',
  MULTI_AGENCY_PANEL = 'MULTI_AGENCY_PANEL',
}

registerEnumType(VictimsSupportApproach, {
  name: 'VictimsSupportApproach',
  description: 'How victims are supported alongside a programme: the five approaches of the 2025 review.',
  valuesConfig: {
    INTEGRATED: { description: 'Support is part of the programme.' },
    SIGNPOSTING: { description: 'Programme staff point victims to a service.' },
    IDVA: { description: 'Independent domestic violence advisers (IDVAs).' },
    ISAC: { description: 'Independent stalking advocacy caseworkers (ISACs).' },
    MULTI_AGENCY_PANEL: {
      description: 'Multi-agency panels, such as a Multi-Agency Risk Assessment Conference (MARAC).',
    },
  },
});
