import { aliasesResolver, recordResolvers } from '../provenance/index.js';
import type { Domain, NodeType } from '../shared/domain.js';
import { NAMED, NAMED_AND_DESCRIBED } from '../shared/search/search-field.js';
import { foundBy } from '../shared/search/searchable.js';
import { AccreditationEntity } from './accreditation/accreditation.entity.js';
import { AccreditationsListResolver, AccreditationResolver } from './accreditation/accreditation.resolver.js';
import { Accreditation } from './accreditation/accreditation.type.js';
import { AccreditationSchemeEntity } from './accreditation-scheme/accreditation-scheme.entity.js';
import {
  accreditationSchemeLists,
  AccreditationSchemesListResolver,
  AccreditationSchemeResolver,
} from './accreditation-scheme/accreditation-scheme.resolver.js';
import { AccreditationScheme } from './accreditation-scheme/accreditation-scheme.type.js';
import { ForumAreaEntity, ForumEntity } from './forum/forum.entity.js';
import { ForumAreaResolver, ForumResolver, ForumsListResolver } from './forum/forum.resolver.js';
import { Forum, ForumArea } from './forum/forum.type.js';
import { PCC_NAME_SEARCH, PccNameEntity } from './pcc/pcc-name.entity.js';
import { PccName } from './pcc/pcc-name.type.js';
import {
  ProgrammeToolEntity,
  RiskAssessmentToolEntity,
} from './risk-assessment-tool/risk-assessment-tool.entity.js';
import {
  ProgrammeToolResolver,
  riskAssessmentToolLists,
  RiskAssessmentToolsListResolver,
} from './risk-assessment-tool/risk-assessment-tool.resolver.js';
import { ProgrammeTool, RiskAssessmentTool } from './risk-assessment-tool/risk-assessment-tool.type.js';
import { InterventionModelEntity } from './intervention-model/intervention-model.entity.js';
import {
  interventionModelLists,
  InterventionModelsListResolver,
  InterventionModelResolver,
} from './intervention-model/intervention-model.resolver.js';
import { InterventionModel } from './intervention-model/intervention-model.type.js';
import { OrganisationEntity } from './organisation/organisation.entity.js';
import {
  organisationLists,
  OrganisationsListResolver,
  ProvidersListResolver,
  OrganisationResolver,
} from './organisation/organisation.resolver.js';
import { Organisation } from './organisation/organisation.type.js';
import { PccEntity } from './pcc/pcc.entity.js';
import { pccLists, PccsListResolver, PccResolver } from './pcc/pcc.resolver.js';
import { Pcc } from './pcc/pcc.type.js';
import { AREA_SEARCH, PoliceForceAreaEntity } from './police-force-area/police-force-area.entity.js';
import {
  policeForceAreaLists,
  PoliceForceAreasListResolver,
  PoliceForceAreaResolver,
} from './police-force-area/police-force-area.resolver.js';
import { PoliceForceArea } from './police-force-area/police-force-area.type.js';
import {
  ProgrammeAreaEntity,
  ProgrammeCommissionerEntity,
  ProgrammeOrganisationEntity,
} from './programme/programme-links.entity.js';
import {
  ProgrammeAreaResolver,
  ProgrammeCommissionerResolver,
  ProgrammeOrganisationResolver,
} from './programme/programme-links.resolver.js';
import {
  ProgrammeArea,
  ProgrammeCommissioner,
  ProgrammeOrganisation,
} from './programme/programme-links.type.js';
import { ProgrammeEntity } from './programme/programme.entity.js';
import {
  programmeLists,
  ProgrammesListResolver,
  ProgrammeNearMissResolver,
  ProgrammeResolver,
} from './programme/programme.resolver.js';
import { Programme } from './programme/programme.type.js';

export { AccreditationStatus, HolderKind, SchemeNature } from './accreditation/accreditation.codelists.js';
export { makeCommissioningLoaders, type CommissioningLoaders } from './commissioning.loaders.js';
export { InterventionModelEntity } from './intervention-model/intervention-model.entity.js';
export { interventionModelFilter } from './intervention-model/intervention-model.filter.js';
export { InterventionModel } from './intervention-model/intervention-model.type.js';
export { ForumLevel } from './forum/forum-level.js';
export { ForumAreaEntity, ForumEntity } from './forum/forum.entity.js';
export { PccNameEntity } from './pcc/pcc-name.entity.js';
export { Assessed } from './risk-assessment-tool/assessed.js';
export {
  ProgrammeToolEntity,
  RiskAssessmentToolEntity,
} from './risk-assessment-tool/risk-assessment-tool.entity.js';
export { OrganisationEntity } from './organisation/organisation.entity.js';
export { organisationFilter } from './organisation/organisation.filter.js';
export { Organisation } from './organisation/organisation.type.js';
export { PccKind } from './pcc/pcc-kind.js';
export { PccEntity } from './pcc/pcc.entity.js';
export { pccFilter } from './pcc/pcc.filter.js';
export { Pcc } from './pcc/pcc.type.js';
export { Nation } from './police-force-area/nation.js';
export { PoliceForceArea } from './police-force-area/police-force-area.type.js';
export { policeForceAreaFilter } from './police-force-area/police-force-area.filter.js';
export { PoliceForceAreaEntity } from './police-force-area/police-force-area.entity.js';
export { CommissioningBasis, CoverageBasis, OrganisationRole } from './programme/organisation-role.js';
export {
  AgeGroup,
  Compulsion,
  ProgrammeKind,
  ReferralRoute,
  RiskLevel,
  StalkingProvision,
  TailoredGroup,
  VictimsSupportApproach,
} from './programme/programme.codelists.js';
export {
  ProgrammeAreaEntity,
  ProgrammeCommissionerEntity,
  ProgrammeOrganisationEntity,
} from './programme/programme-links.entity.js';
export { ProgrammeEntity } from './programme/programme.entity.js';
export { programmeFilter } from './programme/programme.filter.js';
export { Programme } from './programme/programme.type.js';
export { AccreditationEntity } from './accreditation/accreditation.entity.js';
export { AccreditationSchemeEntity } from './accreditation-scheme/accreditation-scheme.entity.js';

const policeForceArea: NodeType = { type: PoliceForceArea, entity: PoliceForceAreaEntity, key: 'code' };
const pcc: NodeType = { type: Pcc, entity: PccEntity, key: 'slug' };
const organisation: NodeType = { type: Organisation, entity: OrganisationEntity, key: 'slug' };
const interventionModel: NodeType = { type: InterventionModel, entity: InterventionModelEntity, key: 'slug' };
const programme: NodeType = { type: Programme, entity: ProgrammeEntity, key: 'slug' };
const riskAssessmentTool: NodeType = {
  type: RiskAssessmentTool,
  entity: RiskAssessmentToolEntity,
  key: 'slug',
};
const forum: NodeType = { type: Forum, entity: ForumEntity, key: 'slug' };
const accreditationScheme: NodeType = {
  type: AccreditationScheme,
  entity: AccreditationSchemeEntity,
  key: 'slug',
};

const nodes: NodeType[] = [
  policeForceArea,
  pcc,
  organisation,
  interventionModel,
  programme,
  { type: ProgrammeArea, entity: ProgrammeAreaEntity, key: 'key' },
  { type: ProgrammeCommissioner, entity: ProgrammeCommissionerEntity, key: 'key' },
  { type: ProgrammeOrganisation, entity: ProgrammeOrganisationEntity, key: 'key' },
  { type: PccName, entity: PccNameEntity, key: 'key' },
  riskAssessmentTool,
  { type: ProgrammeTool, entity: ProgrammeToolEntity, key: 'key' },
  forum,
  { type: ForumArea, entity: ForumAreaEntity, key: 'key' },
  accreditationScheme,
  { type: Accreditation, entity: AccreditationEntity, key: 'key' },
];

/** Who commissions what, where, with whom, under which accreditation. */
export const commissioning: Domain = {
  name: 'commissioning',
  entities: nodes.map(node => node.entity),
  resolvers: [
    ForumsListResolver,
    ForumResolver,
    ForumAreaResolver,
    RiskAssessmentToolsListResolver,
    ...riskAssessmentToolLists,
    ProgrammeToolResolver,
    PoliceForceAreasListResolver,
    PoliceForceAreaResolver,
    ...policeForceAreaLists,
    PccsListResolver,
    PccResolver,
    ...pccLists,
    OrganisationsListResolver,
    ProvidersListResolver,
    OrganisationResolver,
    ...organisationLists,
    InterventionModelsListResolver,
    InterventionModelResolver,
    ...interventionModelLists,
    ProgrammesListResolver,
    ProgrammeResolver,
    ...programmeLists,
    ProgrammeNearMissResolver,
    ProgrammeAreaResolver,
    ProgrammeCommissionerResolver,
    ProgrammeOrganisationResolver,
    AccreditationSchemesListResolver,
    AccreditationSchemeResolver,
    ...accreditationSchemeLists,
    AccreditationsListResolver,
    AccreditationResolver,
    ...nodes.flatMap(node => recordResolvers(node.type, node.key)),
    ...[PoliceForceArea, Pcc, Organisation, InterventionModel, Programme, Forum, RiskAssessmentTool].map(
      type => aliasesResolver(type, type === PoliceForceArea ? 'code' : 'slug'),
    ),
  ],
  nodes,
  searchable: [
    foundBy(policeForceArea, AREA_SEARCH),
    foundBy(pcc, NAMED),
    {
      entity: PccNameEntity,
      record: { kind: 'reference', property: 'pcc', node: pcc },
      fields: PCC_NAME_SEARCH,
    },
    ...[organisation, interventionModel, programme, accreditationScheme, riskAssessmentTool, forum].map(
      node => foundBy(node, NAMED_AND_DESCRIBED),
    ),
  ],
};
