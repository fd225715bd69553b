import type { Reads } from '../shared/reads.js';
import { AccreditationEntity } from './accreditation/accreditation.entity.js';
import { AccreditationSchemeEntity } from './accreditation-scheme/accreditation-scheme.entity.js';
import { InterventionModelEntity } from './intervention-model/intervention-model.entity.js';
import { OrganisationEntity } from './organisation/organisation.entity.js';
import { ForumAreaEntity } from './forum/forum.entity.js';
import { PccNameEntity } from './pcc/pcc-name.entity.js';
import {
  ProgrammeToolEntity,
  RiskAssessmentToolEntity,
} from './risk-assessment-tool/risk-assessment-tool.entity.js';
import { PccEntity } from './pcc/pcc.entity.js';
import { PoliceForceAreaEntity } from './police-force-area/police-force-area.entity.js';
import { PROVIDER_ROLES } from './programme/organisation-role.js';
import {
  ProgrammeAreaEntity,
  ProgrammeCommissionerEntity,
  ProgrammeOrganisationEntity,
} from './programme/programme-links.entity.js';
import { ProgrammeEntity } from './programme/programme.entity.js';

export type CommissioningLoaders = ReturnType<typeof makeCommissioningLoaders>;

export function makeCommissioningLoaders(reads: Reads) {
  return {
    policeForceAreaByPk: reads.one(PoliceForceAreaEntity, 'pk'),
    policeForceAreaByCode: reads.one(PoliceForceAreaEntity, 'code'),
    areasByProgramme: reads.linked(ProgrammeAreaEntity, 'programme', 'area', PoliceForceAreaEntity, 'code'),
    coverageByProgramme: reads.many(ProgrammeAreaEntity, 'programme', 'key'),

    pccByPk: reads.one(PccEntity, 'pk'),
    pccBySlug: reads.one(PccEntity, 'slug'),
    pccsByArea: reads.many(PccEntity, 'area', 'slug'),
    pccsByProgramme: reads.linked(ProgrammeCommissionerEntity, 'programme', 'pcc', PccEntity, 'slug'),
    commissionersByProgramme: reads.many(ProgrammeCommissionerEntity, 'programme', 'key'),

    organisationByPk: reads.one(OrganisationEntity, 'pk'),
    organisationBySlug: reads.one(OrganisationEntity, 'slug'),
    providersByProgramme: reads.linked(
      ProgrammeOrganisationEntity,
      'programme',
      'organisation',
      OrganisationEntity,
      'slug',
      { property: 'role', codes: PROVIDER_ROLES },
    ),
    rolesByProgramme: reads.many(ProgrammeOrganisationEntity, 'programme', 'key'),
    rolesByOrganisation: reads.many(ProgrammeOrganisationEntity, 'organisation', 'key'),

    interventionModelByPk: reads.one(InterventionModelEntity, 'pk'),
    interventionModelBySlug: reads.one(InterventionModelEntity, 'slug'),

    programmeByPk: reads.one(ProgrammeEntity, 'pk'),
    programmeBySlug: reads.one(ProgrammeEntity, 'slug'),
    programmesByModel: reads.many(ProgrammeEntity, 'model', 'slug'),
    programmesByArea: reads.linked(ProgrammeAreaEntity, 'area', 'programme', ProgrammeEntity, 'slug'),
    programmesByPcc: reads.linked(ProgrammeCommissionerEntity, 'pcc', 'programme', ProgrammeEntity, 'slug'),

    riskAssessmentToolByPk: reads.one(RiskAssessmentToolEntity, 'pk'),
    toolsByProgramme: reads.many(ProgrammeToolEntity, 'programme', 'key'),
    programmesByTool: reads.linked(ProgrammeToolEntity, 'tool', 'programme', ProgrammeEntity, 'slug'),
    areasByForum: reads.many(ForumAreaEntity, 'forum', 'key'),
    namesByPcc: reads.many(PccNameEntity, 'pcc', 'key'),

    accreditationSchemeByPk: reads.one(AccreditationSchemeEntity, 'pk'),
    accreditationsByProgramme: reads.many(AccreditationEntity, 'programme', 'key'),
    accreditationsByOrganisation: reads.many(AccreditationEntity, 'organisation', 'key'),
    accreditationsByScheme: reads.many(AccreditationEntity, 'scheme', 'key'),
  };
}
