import type { Theme } from '../typed-documents.js';

/** The themes of the 2025 review. */
export const THEMES: Readonly<Record<Theme, string>> = {
  ACCREDITATION: 'Accreditation and standards',
  AVAILABILITY: 'Availability of services',
  CO_COMMISSIONING: 'Commissioning together',
  ELIGIBILITY: 'Who is accepted',
  EVALUATION: 'Evaluation',
  FUNDING: 'Funding',
  GOVERNANCE: 'Governance and accountability',
  MONITORING: 'Monitoring',
  VICTIMS_SUPPORT: 'Support for victims',
};
