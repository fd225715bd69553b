import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver } from '../../shared/list.resolver.js';
import { readable } from '../../shared/readable.js';
import type { RowOf } from '../../shared/reads.js';
import type { ProvenanceContext } from '../provenance.context.js';
import { readableReference, RecordReference, toRecordReference } from '../record-reference.type.js';
import { Source } from '../source/source.type.js';
import type { CitationEntity } from './citation.entity.js';
import { citationFilter } from './citation.filter.js';
import { Citation } from './citation.type.js';

type Row = RowOf<typeof CitationEntity>;

export const CitationsListResolver = listResolver({
  field: 'citations',
  type: Citation,
  listing: { declaration: citationFilter },
  description:
    'The places in the documents on which the graph rests, each once for everything that it supports: records, their fields, and links between records.',
});

@Resolver(() => Citation)
export class CitationResolver {
  @FieldResolver(() => Source)
  source(@Root() citation: Row, @Ctx() { loaders }: ProvenanceContext) {
    return loaders.sourceByPk.load(citation.source);
  }

  @readable({ kind: 'object', fields: readableReference('record_type', 'record_key') })
  @FieldResolver(() => RecordReference, {
    description:
      'The record that this place supports. Also a link between two records, as of a discrepancy with a claim (`DiscrepancyClaim`), or a state (`EvaluationState`): these have a type and a key, and `node(id:)` finds none.',
  })
  record(@Root() { recordType, recordKey }: Row) {
    return toRecordReference(recordType, recordKey);
  }
}
