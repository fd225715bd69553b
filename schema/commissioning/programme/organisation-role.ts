import { registerEnumType } from 'type-graphql';

export enum OrganisationRole {
  DELIVERY = 'DELIVERY',
  VICTIMS_SUPPORT = 'VICTIMS_SUPPORT',
  PARTNER = 'PARTNER',
  EVALUATION = 'EVALUATION',
  REFERRAL = 'REFERRAL',
  COMMISSIONER = 'COMMISSIONER',
  FUNDER = 'FUNDER',
}

registerEnumType(OrganisationRole, {
  name: 'OrganisationRole',
  description: 'What an organisation does in a programme. One organisation can have several roles.',
  valuesConfig: {
    DELIVERY: { description: 'Delivers the work with perpetrators.' },
    VICTIMS_SUPPORT: { description: 'Supports the victims alongside.' },
    PARTNER: { description: 'Works with the programme; the source does not say how.' },
    EVALUATION: { description: 'Evaluates it.' },
    REFERRAL: { description: 'Refers people to it.' },
    COMMISSIONER: {
      description: 'Commissions it; an organisation other than a PCC’s office, such as a council.',
    },
    FUNDER: { description: 'Pays for it, in whole or in part; an organisation other than a PCC’s office.' },
  },
});

/** The roles that make an organisation a provider. */
export const PROVIDER_ROLES: readonly OrganisationRole[] = [
  OrganisationRole.DELIVERY,
  OrganisationRole.VICTIMS_SUPPORT,
];

export enum CommissioningBasis {
  STATED = 'STATED',
  AWARD_RECIPIENT = 'AWARD_RECIPIENT',
}

registerEnumType(CommissioningBasis, {
  name: 'CommissioningBasis',
  description: 'What it rests on that an office commissions a programme.',
  valuesConfig: {
    STATED: { description: 'A source says that the office commissions or runs it.' },
    AWARD_RECIPIENT: { description: 'The office received the award that pays for it; nothing more is said.' },
  },
});

export enum CoverageBasis {
  STATED = 'STATED',
  RECIPIENTS_AREA = 'RECIPIENTS_AREA',
}

registerEnumType(CoverageBasis, {
  name: 'CoverageBasis',
  description: 'What it rests on that a programme covers an area.',
  valuesConfig: {
    STATED: { description: 'A source names the place.' },
    RECIPIENTS_AREA: {
      description:
        'It is the area of the office that received the award or commissions the programme; no source names a place.',
    },
  },
});
