import type { AmountKind, PccKind, StrandKind } from '../typed-documents.js';

/** What a source calls an amount. */
export const AMOUNT_KINDS: Readonly<Record<AmountKind, string>> = {
  ALLOCATED: 'allocated',
  ANNOUNCED: 'announced',
  AWARDED: 'awarded',
  COMMITTED: 'committed',
  INDICATIVE: 'indicative',
};

/** What a strand of an award pays for. */
export const STRAND_KINDS: Readonly<Record<StrandKind, string>> = {
  AWARENESS: 'Raising awareness',
  BEHAVIOUR_CHANGE: 'Change of behaviour',
  CASE_MANAGEMENT: 'Management of individual cases',
  EARLY_INTERVENTION: 'Early intervention',
  EDUCATION: 'Education',
  EQUIPMENT: 'Equipment',
  EVALUATION: 'Evaluation',
  FAMILY_WORK: 'Work with a whole family',
  MULTI_AGENCY_COORDINATION: 'Agencies working together',
  PRACTICAL_SUPPORT: 'Practical support',
  STAFF: 'A post in an office',
  TRAINING: 'Training of professionals',
  TRIAGE: 'Receiving and assessing referrals',
  UNSPECIFIED: 'Kind of work not stated',
  VICTIMS_SUPPORT: 'Support of victims',
};

/** The kinds of office that commission. */
export const OFFICE_KINDS: Readonly<Record<PccKind, string>> = {
  PCC: 'Police and Crime Commissioner',
  PFCC: 'Police, Fire and Crime Commissioner',
  MAYORAL_AUTHORITY: 'Mayor or combined authority with the functions of a Police and Crime Commissioner',
};

/** The financial years that an award pays for. */
export function yearsOf(period: { readonly from: string; readonly to: string } | null): string {
  if (period === null) return 'period not stated by any source';
  return period.from === period.to ? period.from : `${period.from} to ${period.to}`;
}
