import type { AccreditationStatus, HolderKind, SchemeNature } from '../typed-documents.js';

/** What kind of thing holds an accreditation, or can. */
export const HOLDER_KINDS: Readonly<Record<HolderKind, string>> = {
  PROGRAMME: 'Programmes',
  ORGANISATION: 'Organisations',
  VICTIMS_SERVICE: 'Services for victims',
  PROFESSIONAL: 'Professionals',
};

/** How strong a statement about an accreditation is. Only the first is an accreditation. */
export const ACCREDITATION_STATUSES: Readonly<Record<AccreditationStatus, string>> = {
  HELD: 'Held',
  IN_LINE_WITH: 'In line with the standard',
  FOUNDATIONS_IN: 'Has foundations in the scheme',
  IN_PROGRESS: 'In progress',
  ASSURED_NOT_ACCREDITED: 'Assured, which is not accreditation',
};

/** What a scheme confers. */
export const SCHEME_NATURES: Readonly<Record<SchemeNature, string>> = {
  ACCREDITATION: 'Accreditation',
  QUALITY_ASSURED_COMPLIANCE: 'Assured compliance, not accreditation',
  STANDARD: 'Standard to follow, not accreditation',
};
