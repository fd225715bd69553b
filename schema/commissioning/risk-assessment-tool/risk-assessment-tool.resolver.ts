import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver } from '../../shared/list.resolver.js';
import type { RowOf } from '../../shared/reads.js';
import type { CommissioningContext } from '../commissioning.context.js';
import type { ProgrammeToolEntity } from './risk-assessment-tool.entity.js';
import { riskAssessmentToolFilter } from './risk-assessment-tool.filter.js';
import { ProgrammeTool, RiskAssessmentTool } from './risk-assessment-tool.type.js';
import { relatedLists } from '../../shared/related-list.resolver.js';

export const RiskAssessmentToolsListResolver = listResolver({
  field: 'riskAssessmentTools',
  type: RiskAssessmentTool,
  listing: { declaration: riskAssessmentToolFilter },
  description: 'The tools and processes of risk assessment that the sources name.',
});

export const riskAssessmentToolLists = relatedLists(riskAssessmentToolFilter, {
  programmes: 'Programmes that are said to use it.',
});

@Resolver(() => ProgrammeTool)
export class ProgrammeToolResolver {
  @FieldResolver(() => RiskAssessmentTool, { description: 'The tool.' })
  tool(@Root() link: RowOf<typeof ProgrammeToolEntity>, @Ctx() { loaders }: CommissioningContext) {
    return loaders.riskAssessmentToolByPk.load(link.tool);
  }
}
