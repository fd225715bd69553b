import 'reflect-metadata';
import { AliasEntity } from './alias/alias.entity.js';
import { AliasResolver } from './alias/alias.resolver.js';
import { CitationEntity } from './citation/citation.entity.js';
import { CitationResolver } from './citation/citation.resolver.js';
import { Citation } from './citation/citation.type.js';
import { EmptyReasonResolver } from './empty-reason.resolver.js';
import { identifiedResolver } from './record.resolver.js';
import { RecordRevisionEntity } from './record-revision/record-revision.entity.js';
import { SourceEntity } from './source/source.entity.js';
import { SourceResolver } from './source/source.resolver.js';
import { Source } from './source/source.type.js';
import { StatedAbsenceEntity } from './stated-absence/stated-absence.entity.js';
import type { Domain } from '../shared/domain.js';

export { AliasEntity } from './alias/alias.entity.js';
export { CitationEntity } from './citation/citation.entity.js';
export { Citation } from './citation/citation.type.js';
export type { ProvenanceContext } from './provenance.context.js';
export { makeProvenanceLoaders, type ProvenanceLoaders, type RecordName } from './provenance.loaders.js';
export { aliasesResolver, recordResolver } from './record.resolver.js';
export { RecordRevisionEntity } from './record-revision/record-revision.entity.js';
export { SourceEntity } from './source/source.entity.js';
export { Source } from './source/source.type.js';
export { StatedAbsenceCode, StatedAbsenceEntity } from './stated-absence/stated-absence.entity.js';
export { statedAbsence } from './stated-absence/stated-absence.service.js';

/** Sources and the places in them. Every domain points at it; it points at none. */
export const provenance: Domain = {
  name: 'provenance',
  entities: [SourceEntity, CitationEntity, AliasEntity, StatedAbsenceEntity, RecordRevisionEntity],
  resolvers: [
    SourceResolver,
    CitationResolver,
    AliasResolver,
    EmptyReasonResolver,
    identifiedResolver(Source, 'slug'),
    identifiedResolver(Citation, 'key'),
  ],
  nodes: [
    { type: Source, entity: SourceEntity, key: 'slug' },
    { type: Citation, entity: CitationEntity, key: 'key' },
  ],
};
