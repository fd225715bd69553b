import type { Reads } from '../shared/reads.js';
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
import { ProgrammeAreaEntity, ProgrammeCommissionerEntity } from './programme/programme-links.entity.js';
import { ProgrammeEntity } from './programme/programme.entity.js';

export type CommissioningLoaders = ReturnType<typeof makeCommissioningLoaders>;

export function makeCommissioningLoaders(reads: Reads) {
  return {
    policeForceAreaByPk: reads.one(PoliceForceAreaEntity, 'pk'),
    policeForceAreaByCode: reads.one(PoliceForceAreaEntity, 'code'),
    coverageByProgramme: reads.many(ProgrammeAreaEntity, 'programme', 'key'),

    pccByPk: reads.one(PccEntity, 'pk'),
    pccBySlug: reads.one(PccEntity, 'slug'),
    pccsByArea: reads.many(PccEntity, 'area', 'slug'),
    commissionersByProgramme: reads.many(ProgrammeCommissionerEntity, 'programme', 'key'),

    organisationByPk: reads.one(OrganisationEntity, 'pk'),
    organisationBySlug: reads.one(OrganisationEntity, 'slug'),

    interventionModelByPk: reads.one(InterventionModelEntity, 'pk'),
    interventionModelBySlug: reads.one(InterventionModelEntity, 'slug'),

    programmeByPk: reads.one(ProgrammeEntity, 'pk'),
    programmeBySlug: reads.one(ProgrammeEntity, 'slug'),

    riskAssessmentToolByPk: reads.one(RiskAssessmentToolEntity, 'pk'),
    toolsByProgramme: reads.many(ProgrammeToolEntity, 'programme', 'key'),
    areasByForum: reads.many(ForumAreaEntity, 'forum', 'key'),
    namesByPcc: reads.many(PccNameEntity, 'pcc', 'key'),

    accreditationSchemeByPk: reads.one(AccreditationSchemeEntity, 'pk'),
  };
}
