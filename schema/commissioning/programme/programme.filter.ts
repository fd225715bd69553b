import { along, inverse, is, linked, reference } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { Focus } from '../../shared/focus.js';
import { AccreditationEntity } from '../accreditation/accreditation.entity.js';
import { accreditationFilter } from '../accreditation/accreditation.filter.js';
import { interventionModelFilter } from '../intervention-model/intervention-model.filter.js';
import { pccFilter } from '../pcc/pcc.filter.js';
import { policeForceAreaFilter } from '../police-force-area/police-force-area.filter.js';
import { organisationFilter } from '../organisation/organisation.filter.js';
import { PROVIDER_ROLES } from './organisation-role.js';
import {
  ProgrammeAreaEntity,
  ProgrammeCommissionerEntity,
  ProgrammeOrganisationEntity,
} from './programme-links.entity.js';
import { ProgrammeToolEntity } from '../risk-assessment-tool/risk-assessment-tool.entity.js';
import { riskAssessmentToolFilter } from '../risk-assessment-tool/risk-assessment-tool.filter.js';
import { programmeOrganisationFilter } from './programme-links.filter.js';
import {
  AgeGroup,
  Compulsion,
  ProgrammeKind,
  ReferralRoute,
  RiskLevel,
  StalkingProvision,
  TailoredGroup,
  VictimsSupportApproach,
} from './programme.codelists.js';
import { ProgrammeEntity } from './programme.entity.js';
import { Programme } from './programme.type.js';

export const programmeFilter = declareFilter({
  type: Programme,
  entity: ProgrammeEntity,
  key: 'slug',
  fields: {
    slug: is.text('Readable identifier.'),
    name: is.text('Name as printed or described.'),
    nameIsDescriptive: is.boolean('Whether the name is a description of ours.'),
    kind: is.code('ProgrammeKind', ProgrammeKind, 'An intervention, a hub, or education.'),
    compulsion: is.codes('Compulsion', Compulsion, 'Whether people have to attend.'),
    focus: is.codes('Focus', Focus, 'Behaviours that it addresses.'),
    stalkingProvision: is.code(
      'StalkingProvision',
      StalkingProvision,
      'Specialist, or folded into domestic abuse.',
    ),
    ageGroups: is.codes('AgeGroup', AgeGroup, 'Ages of the people it works with.'),
    tailoredTo: is.codes('TailoredGroup', TailoredGroup, 'Groups that it is designed for.'),
    riskLevels: is.codes('RiskLevel', RiskLevel, 'Risk levels that it accepts.'),
    referralRoutes: is.codes('ReferralRoute', ReferralRoute, 'How people come into it.'),
    victimsSupport: is.codes(
      'VictimsSupportApproach',
      VictimsSupportApproach,
      'How victims are supported alongside.',
    ),
  },
  relations: {
    model: reference('model', () => interventionModelFilter, 'The model that it follows.'),
    pccs: linked(
      ProgrammeCommissionerEntity,
      'programme',
      'pcc',
      () => pccFilter,
      'The offices that commission it.',
    ),
    areas: linked(
      ProgrammeAreaEntity,
      'programme',
      'area',
      () => policeForceAreaFilter,
      'The areas that it covers.',
    ),
    roles: inverse(
      ProgrammeOrganisationEntity,
      'programme',
      () => programmeOrganisationFilter,
      'The organisations in it, with their roles.',
    ),
    providers: linked(
      ProgrammeOrganisationEntity,
      'programme',
      'organisation',
      () => organisationFilter,
      'The organisations that deliver it or support its victims.',
      { property: 'role', codes: PROVIDER_ROLES },
    ),
    tools: linked(
      ProgrammeToolEntity,
      'programme',
      'tool',
      () => riskAssessmentToolFilter,
      'Risk-assessment tools used in it.',
    ),
    accreditations: inverse(
      AccreditationEntity,
      'programme',
      () => accreditationFilter,
      'Accreditation statements about the programme itself.',
    ),
  },
  orders: {
    modelName: along('model.name', 'Name of the model that it follows.'),
  },
  groups: {
    area: along('areas', 'An area that it covers.'),
    region: along('areas.region', 'The region of an area that it covers.'),
    nation: along('areas.nation', 'The nation of an area that it covers.'),
    pcc: along('pccs', 'An office that commissions it.'),
    model: along('model', 'The model that it follows.'),
    provider: along('providers', 'An organisation that delivers it or supports its victims.'),
    organisation: along(
      'roles.organisation',
      'An organisation that has a role in it; with ROLE, in this role.',
    ),
    role: along('roles.role', 'A role that an organisation has in it.'),
    scheme: along('accreditations.scheme', 'A scheme of an accreditation statement about it.'),
    accreditationStatus: along(
      'accreditations.status',
      'The strength of an accreditation statement about it.',
    ),
    tool: along('tools', 'A risk-assessment tool used in it.'),
  },
});
