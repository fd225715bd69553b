import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver } from '../../shared/list.resolver.js';
import type { RowOf } from '../../shared/reads.js';
import type { CommissioningContext } from '../commissioning.context.js';
import { Programme } from '../programme/programme.type.js';
import type { ProgrammeToolEntity, RiskAssessmentToolEntity } from './risk-assessment-tool.entity.js';
import { riskAssessmentToolFilter } from './risk-assessment-tool.filter.js';
import { ProgrammeTool, RiskAssessmentTool } from './risk-assessment-tool.type.js';

export const RiskAssessmentToolsListResolver = listResolver({
  field: 'riskAssessmentTools',
  type: RiskAssessmentTool,
  listing: { declaration: riskAssessmentToolFilter },
  description: 'The tools and processes of risk assessment that the sources name.',
});

@Resolver(() => RiskAssessmentTool)
export class RiskAssessmentToolResolver {
  @FieldResolver(() => [Programme], { description: 'Programmes that are said to use it.' })
  programmes(@Root() tool: RowOf<typeof RiskAssessmentToolEntity>, @Ctx() { loaders }: CommissioningContext) {
    return loaders.programmesByTool.load(tool.pk);
  }
}

@Resolver(() => ProgrammeTool)
export class ProgrammeToolResolver {
  @FieldResolver(() => RiskAssessmentTool, { description: 'The tool.' })
  tool(@Root() link: RowOf<typeof ProgrammeToolEntity>, @Ctx() { loaders }: CommissioningContext) {
    return loaders.riskAssessmentToolByPk.load(link.tool);
  }
}
