import { registerEnumType } from 'type-graphql';

export enum HolderKind {
  PROGRAMME = 'PROGRAMME',
  ORGANISATION = 'ORGANISATION',
  VICTIMS_SERVICE = 'VICTIMS_SERVICE',
  PROFESSIONAL = 'PROFESSIONAL',
}

registerEnumType(HolderKind, {
  name: 'HolderKind',
  description:
    'What kind of thing an accreditation is held by. It is never inherited from one kind to another.',
  valuesConfig: {
    PROGRAMME: { description: 'A programme that works with perpetrators.' },
    ORGANISATION: { description: 'An organisation as a whole.' },
    VICTIMS_SERVICE: { description: 'A service for victims.' },
    PROFESSIONAL: { description: 'People in a profession; no person is named.' },
  },
});

export enum AccreditationStatus {
  HELD = 'HELD',
  IN_PROGRESS = 'IN_PROGRESS',
  FOUNDATIONS_IN = 'FOUNDATIONS_IN',
  IN_LINE_WITH = 'IN_LINE_WITH',
  ASSURED_NOT_ACCREDITED = 'ASSURED_NOT_ACCREDITED',
}

registerEnumType(AccreditationStatus, {
  name: 'AccreditationStatus',
  description: 'How strong the statement of an accreditation is, in the words of the source.',
  valuesConfig: {
    HELD: { description: 'Said to be accredited.' },
    IN_PROGRESS: { description: 'Said to be working towards it.' },
    FOUNDATIONS_IN: { description: 'Said to be founded on the scheme; not said to be accredited.' },
    IN_LINE_WITH: { description: 'Said to be in line with the standard; not said to be accredited.' },
    ASSURED_NOT_ACCREDITED: { description: 'Quality-assured; said not to be an accreditation.' },
  },
});

export enum SchemeNature {
  ACCREDITATION = 'ACCREDITATION',
  QUALITY_ASSURED_COMPLIANCE = 'QUALITY_ASSURED_COMPLIANCE',
  STANDARD = 'STANDARD',
}

registerEnumType(SchemeNature, {
  name: 'SchemeNature',
  description: 'What a scheme confers.',
  valuesConfig: {
    ACCREDITATION: { description: 'A formal accreditation.' },
    QUALITY_ASSURED_COMPLIANCE: {
      description: 'Quality-assured compliance with a framework; not a formal accreditation.',
    },
    STANDARD: { description: 'A standard to follow; nobody is accredited under it.' },
  },
});
