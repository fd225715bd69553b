import 'reflect-metadata';
import type { Domain, NodeType } from '../shared/domain.js';
import { STATED_WITH_SLUG } from '../shared/search/search-field.js';
import { foundBy } from '../shared/search/searchable.js';
import { ALIAS_SEARCH, AliasEntity } from './alias/alias.entity.js';
import { AliasResolver } from './alias/alias.resolver.js';
import { CitationEntity } from './citation/citation.entity.js';
import { CitationResolver, CitationsListResolver } from './citation/citation.resolver.js';
import { Citation } from './citation/citation.type.js';
import { CLAIM_SEARCH, ClaimEntity } from './claim/claim.entity.js';
import { ClaimsListResolver, ClaimResolver, ClaimValueResolver } from './claim/claim.resolver.js';
import { Claim } from './claim/claim.type.js';
import { DataRevisionEntity } from './data-revision/data-revision.entity.js';
import {
  DiscrepancyClaimEntity,
  DiscrepancyEntity,
  DiscrepancyRecordEntity,
} from './discrepancy/discrepancy.entity.js';
import {
  DiscrepanciesListResolver,
  discrepancyLists,
  DiscrepancyResolver,
} from './discrepancy/discrepancy.resolver.js';
import { Discrepancy } from './discrepancy/discrepancy.type.js';
import { EmptyReasonResolver } from './empty-reason.resolver.js';
import { LOOK_ALIKE_SEARCH, LookAlikeEntity } from './look-alike/look-alike.entity.js';
import { LookAlikesListResolver, LookAlikeResolver } from './look-alike/look-alike.resolver.js';
import { LookAlike } from './look-alike/look-alike.type.js';
import { RecordRevisionEntity } from './record-revision/record-revision.entity.js';
import { citedResolver, identifiedResolver } from './record.resolver.js';
import { SOURCE_SEARCH, SourceEntity } from './source/source.entity.js';
import { sourceLists, SourcesListResolver } from './source/source.resolver.js';
import { Source } from './source/source.type.js';
import { StatedAbsenceEntity } from './stated-absence/stated-absence.entity.js';
import { StatedAbsencesListResolver } from './stated-absence/stated-absence.resolver.js';
import { StatedAbsence } from './stated-absence/stated-absence.type.js';

export { AliasEntity } from './alias/alias.entity.js';
export { CitationEntity } from './citation/citation.entity.js';
export { Citation } from './citation/citation.type.js';
export { ClaimEntity } from './claim/claim.entity.js';
export { DataRevisionEntity } from './data-revision/data-revision.entity.js';
export { DiscrepancyKind } from './discrepancy/discrepancy-kind.js';
export {
  DiscrepancyClaimEntity,
  DiscrepancyEntity,
  DiscrepancyRecordEntity,
} from './discrepancy/discrepancy.entity.js';
export {
  knownState,
  nameOf,
  namesOfRelated,
  readableState,
  resolveState,
  type StateCase,
} from './known-state.js';
export { LookAlikeVerdict } from './look-alike/look-alike-verdict.js';
export { LookAlikeEntity } from './look-alike/look-alike.entity.js';
export type { ProvenanceContext } from './provenance.context.js';
export { makeProvenanceLoaders, type ProvenanceLoaders, type RecordName } from './provenance.loaders.js';
export { aliasesResolver, recordResolvers } from './record.resolver.js';
export { RecordRevisionEntity } from './record-revision/record-revision.entity.js';
export { SourceEntity } from './source/source.entity.js';
export { Source } from './source/source.type.js';
export { StatedAbsenceCode } from './stated-absence/stated-absence-code.js';
export { StatedAbsenceEntity } from './stated-absence/stated-absence.entity.js';
export { statedAbsence } from './stated-absence/stated-absence.service.js';

const claim: NodeType = { type: Claim, entity: ClaimEntity, key: 'slug' };
const discrepancy: NodeType = { type: Discrepancy, entity: DiscrepancyEntity, key: 'slug' };
const statedAbsence: NodeType = { type: StatedAbsence, entity: StatedAbsenceEntity, key: 'slug' };
const lookAlike: NodeType = { type: LookAlike, entity: LookAlikeEntity, key: 'slug' };
const source: NodeType = { type: Source, entity: SourceEntity, key: 'slug' };

const cited: NodeType[] = [claim, discrepancy, statedAbsence, lookAlike];

const nodes: NodeType[] = [source, { type: Citation, entity: CitationEntity, key: 'key' }, ...cited];

/** Sources, the places in them, and what they contradict. Every domain points at it; it points at none. */
export const provenance: Domain = {
  name: 'provenance',
  entities: [
    ...nodes.map(node => node.entity),
    DiscrepancyClaimEntity,
    DiscrepancyRecordEntity,
    AliasEntity,
    RecordRevisionEntity,
    DataRevisionEntity,
  ],
  resolvers: [
    SourcesListResolver,
    ...sourceLists,
    CitationsListResolver,
    CitationResolver,
    AliasResolver,
    ClaimsListResolver,
    ClaimResolver,
    ClaimValueResolver,
    DiscrepanciesListResolver,
    DiscrepancyResolver,
    ...discrepancyLists,
    StatedAbsencesListResolver,
    LookAlikesListResolver,
    LookAlikeResolver,
    EmptyReasonResolver,
    ...nodes.map(node => identifiedResolver(node.type, node.key)),
    ...cited.map(node => citedResolver(node.type, node.key)),
  ],
  nodes,
  searchable: [
    {
      entity: AliasEntity,
      record: { kind: 'named', type: 'recordType', key: 'recordKey' },
      fields: ALIAS_SEARCH,
    },
    foundBy(source, SOURCE_SEARCH),
    foundBy(claim, CLAIM_SEARCH),
    foundBy(discrepancy, STATED_WITH_SLUG),
    foundBy(statedAbsence, STATED_WITH_SLUG),
    foundBy(lookAlike, LOOK_ALIKE_SEARCH),
  ],
};
