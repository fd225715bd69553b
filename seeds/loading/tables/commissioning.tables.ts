import {
  AccreditationEntity,
  AccreditationSchemeEntity,
  AccreditationStatus,
  ForumAreaEntity,
  ForumEntity,
  ForumLevel,
  HolderKind,
  InterventionModelEntity,
  Nation,
  OrganisationEntity,
  PccEntity,
  PccKind,
  PccNameEntity,
  PoliceForceAreaEntity,
  RiskAssessmentToolEntity,
  SchemeNature,
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
  yesNo,
} from '../columns.js';
import { exactlyOne } from '../rules.js';
import { citedTable, to, type RecordTable } from '../table.js';
import { programmeTables, programmeToolTables } from './programme.tables.js';

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
  ...programmeTables,
  accreditationSchemes,
  accreditations,
  pccNames,
  riskAssessmentTools,
  forums,
  forumAreas,
  ...programmeToolTables,
];
