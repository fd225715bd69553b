import {
  AccreditationEntity,
  AccreditationSchemeEntity,
  AccreditationStatus,
  AgeGroup,
  Assessed,
  CommissioningBasis,
  Compulsion,
  CoverageBasis,
  ForumAreaEntity,
  ForumEntity,
  ForumLevel,
  HolderKind,
  InterventionModelEntity,
  Nation,
  OrganisationEntity,
  OrganisationRole,
  PccEntity,
  PccKind,
  PccNameEntity,
  PoliceForceAreaEntity,
  ProgrammeAreaEntity,
  ProgrammeCommissionerEntity,
  ProgrammeEntity,
  ProgrammeKind,
  ProgrammeOrganisationEntity,
  ProgrammeToolEntity,
  ReferralRoute,
  RiskAssessmentToolEntity,
  RiskLevel,
  SchemeNature,
  StalkingProvision,
  TailoredGroup,
  VictimsSupportApproach,
} from '../../../schema/commissioning/index.js';
import { Focus } from '../../../schema/shared/focus.js';
import {
  code,
  codes,
  gssCode,
  isoDate,
  optional,
  required,
  slug,
  slugPath,
  text,
  texts,
  yesNo,
} from '../columns.js';
import { exactlyOne } from '../rules.js';
import { citedTable, to, type RecordTable } from '../table.js';

const policeForceAreas = citedTable({
  file: 'commissioning/police-force-areas.csv',
  type: 'PoliceForceArea',
  entity: PoliceForceAreaEntity,
  key: ['code'],
  columns: {
    code: required(gssCode),
    name: required(text),
    nation: required(code(Nation)),
    region: required(text),
  },
});

const pccs = citedTable({
  file: 'commissioning/pccs.csv',
  type: 'Pcc',
  entity: PccEntity,
  key: ['slug'],
  alsoUnique: ['area'],
  references: [to('PoliceForceArea', 'area')],
  columns: {
    slug: required(slug),
    name: required(text),
    kind: optional(code(PccKind)),
    area: required(gssCode),
    survey_respondent: required(yesNo),
  },
});

const organisations = citedTable({
  file: 'commissioning/organisations.csv',
  type: 'Organisation',
  entity: OrganisationEntity,
  key: ['slug'],
  columns: { slug: required(slug), name: required(text), description: optional(text) },
});

const interventionModels = citedTable({
  file: 'commissioning/intervention-models.csv',
  type: 'InterventionModel',
  entity: InterventionModelEntity,
  key: ['slug'],
  references: [to('Organisation', 'owner')],
  columns: {
    slug: required(slug),
    name: required(text),
    focus: required(codes(Focus)),
    description: optional(text),
    owner: optional(slug),
  },
});

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
    focus: required(codes(Focus)),
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

const accreditationSchemes = citedTable({
  file: 'commissioning/accreditation-schemes.csv',
  type: 'AccreditationScheme',
  entity: AccreditationSchemeEntity,
  key: ['slug'],
  references: [to('Organisation', 'operator')],
  columns: {
    slug: required(slug),
    name: required(text),
    nature: required(code(SchemeNature)),
    scope: required(codes(HolderKind)),
    focus: optional(codes(Focus)),
    operator: optional(slug),
    description: optional(text),
  },
});

const accreditations = citedTable({
  file: 'commissioning/accreditations.csv',
  type: 'Accreditation',
  entity: AccreditationEntity,
  key: ['key'],
  references: [
    to('Programme', 'programme'),
    to('Organisation', 'organisation'),
    to('AccreditationScheme', 'scheme'),
  ],
  columns: {
    key: required(slugPath),
    holder_kind: required(code(HolderKind)),
    programme: optional(slug),
    organisation: optional(slug),
    holder_description: optional(text),
    scheme: required(slug),
    status: required(code(AccreditationStatus)),
    scope_note: optional(text),
  },
  rules: [exactlyOne('programme', 'organisation', 'holder_description')],
});

const pccNames = citedTable({
  file: 'commissioning/pcc-names.csv',
  type: 'PccName',
  entity: PccNameEntity,
  key: ['pcc', 'name', 'as_of'],
  references: [to('Pcc', 'pcc')],
  columns: {
    pcc: required(slug),
    name: required(text),
    kind: optional(code(PccKind)),
    as_of: optional(isoDate),
  },
});

const riskAssessmentTools = citedTable({
  file: 'commissioning/risk-assessment-tools.csv',
  type: 'RiskAssessmentTool',
  entity: RiskAssessmentToolEntity,
  key: ['slug'],
  columns: { slug: required(slug), name: required(text), description: optional(text) },
});

const programmeTools = citedTable({
  file: 'commissioning/programme-tools.csv',
  type: 'ProgrammeTool',
  entity: ProgrammeToolEntity,
  key: ['programme', 'tool'],
  references: [to('Programme', 'programme'), to('RiskAssessmentTool', 'tool')],
  columns: { programme: required(slug), tool: required(slug), assesses: required(code(Assessed)) },
});

const forums = citedTable({
  file: 'commissioning/forums.csv',
  type: 'Forum',
  entity: ForumEntity,
  key: ['slug'],
  columns: {
    slug: required(slug),
    name: required(text),
    level: required(code(ForumLevel)),
    description: optional(text),
  },
});

const forumAreas = citedTable({
  file: 'commissioning/forum-areas.csv',
  type: 'ForumArea',
  entity: ForumAreaEntity,
  key: ['forum', 'area'],
  references: [to('Forum', 'forum'), to('PoliceForceArea', 'area')],
  columns: { forum: required(slug), area: required(gssCode), note: optional(text) },
});

export const commissioningTables: readonly RecordTable[] = [
  policeForceAreas,
  pccs,
  organisations,
  interventionModels,
  programmes,
  programmeAreas,
  programmeCommissioners,
  programmeOrganisations,
  accreditationSchemes,
  accreditations,
  pccNames,
  riskAssessmentTools,
  programmeTools,
  forums,
  forumAreas,
];
