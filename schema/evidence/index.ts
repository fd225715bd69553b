import { recordResolver } from '../provenance/index.js';
import type { Domain, NodeType } from '../shared/domain.js';
import { InterventionModelEvidenceResolver, ProgrammeEvidenceResolver } from './contributions.js';
import { EvaluationEntity, EvaluationSubjectEntity } from './evaluation/evaluation.entity.js';
import { EvaluationResolver } from './evaluation/evaluation.resolver.js';
import { Evaluation } from './evaluation/evaluation.type.js';

export {
  EvaluationStateCode,
  EvaluationStatus,
  EvaluationType,
  EvidenceRelation,
} from './evaluation/evaluation.codelists.js';
export { EvaluationEntity, EvaluationSubjectEntity } from './evaluation/evaluation.entity.js';
export { makeEvidenceLoaders, type EvidenceLoaders } from './evidence.loaders.js';

const nodes: NodeType[] = [{ type: Evaluation, entity: EvaluationEntity, key: 'slug' }];

/** What has been studied, by whom, and what is known where nothing has. */
export const evidence: Domain = {
  name: 'evidence',
  entities: [EvaluationEntity, EvaluationSubjectEntity],
  resolvers: [
    EvaluationResolver,
    ProgrammeEvidenceResolver,
    InterventionModelEvidenceResolver,
    ...nodes.map(node => recordResolver(node.type, node.key)),
  ],
  nodes,
};
