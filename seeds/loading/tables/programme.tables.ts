import {
  AgeGroup,
  Assessed,
  CommissioningBasis,
  Compulsion,
  CoverageBasis,
  OrganisationRole,
  ProgrammeAreaEntity,
  ProgrammeCommissionerEntity,
  ProgrammeEntity,
  ProgrammeKind,
  ProgrammeOrganisationEntity,
  ProgrammeToolEntity,
  ReferralRoute,
  RiskLevel,
  StalkingProvision,
  TailoredGroup,
  VictimsSupportApproach,
} from '../../../schema/commissioning/index.js';
import { Focus } from '../../../schema/shared/focus.js';
import { code, codes, gssCode, optional, required, slug, text, texts, yesNo } from '../columns.js';
import { citedTable, to, type RecordTable } from '../table.js';

const programmes = citedTable({
  file: 'commissioning/programmes.csv',
  type: 'Programme',
  entity: ProgrammeEntity,
  key: ['slug'],
  references: [to('InterventionModel', 'model')],
  columns: {
    slug: required(slug),
    name: required(text),
    name_is_descriptive: required(yesNo),
    description: required(text),
    focus: optional(codes(Focus)),
    stalking_provision: optional(code(StalkingProvision)),
    model: optional(slug),
    age_groups: optional(codes(AgeGroup)),
    tailored_to: optional(codes(TailoredGroup)),
    risk_levels: optional(codes(RiskLevel)),
    referral_routes: optional(codes(ReferralRoute)),
    victims_support: optional(codes(VictimsSupportApproach)),
    kind: required(code(ProgrammeKind)),
    compulsion: optional(codes(Compulsion)),
    consent_conditions: optional(texts),
  },
});

const programmeAreas = citedTable({
  file: 'commissioning/programme-areas.csv',
  type: 'ProgrammeArea',
  entity: ProgrammeAreaEntity,
  key: ['programme', 'area'],
  references: [to('Programme', 'programme'), to('PoliceForceArea', 'area')],
  columns: {
    programme: required(slug),
    area: required(gssCode),
    basis: required(code(CoverageBasis)),
    note: optional(text),
  },
});

const programmeCommissioners = citedTable({
  file: 'commissioning/programme-commissioners.csv',
  type: 'ProgrammeCommissioner',
  entity: ProgrammeCommissionerEntity,
  key: ['programme', 'pcc'],
  references: [to('Programme', 'programme'), to('Pcc', 'pcc')],
  columns: { programme: required(slug), pcc: required(slug), basis: required(code(CommissioningBasis)) },
});

const programmeOrganisations = citedTable({
  file: 'commissioning/programme-organisations.csv',
  type: 'ProgrammeOrganisation',
  entity: ProgrammeOrganisationEntity,
  key: ['programme', 'organisation', 'role'],
  references: [to('Programme', 'programme'), to('Organisation', 'organisation')],
  columns: {
    programme: required(slug),
    organisation: required(slug),
    role: required(code(OrganisationRole)),
  },
});

const programmeTools = citedTable({
  file: 'commissioning/programme-tools.csv',
  type: 'ProgrammeTool',
  entity: ProgrammeToolEntity,
  key: ['programme', 'tool'],
  references: [to('Programme', 'programme'), to('RiskAssessmentTool', 'tool')],
  columns: { programme: required(slug), tool: required(slug), assesses: required(code(Assessed)) },
});

/** Programmes and what links them; they refer to offices, organisations, areas and models. */
export const programmeTables: readonly RecordTable[] = [
  programmes,
  programmeAreas,
  programmeCommissioners,
  programmeOrganisations,
];

/** These refer to the tools too. */
export const programmeToolTables: readonly RecordTable[] = [programmeTools];
