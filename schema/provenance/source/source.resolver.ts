import { listResolver } from '../../shared/list.resolver.js';
import { relatedLists } from '../../shared/related-list.resolver.js';
import { sourceFilter } from './source.filter.js';
import { Source } from './source.type.js';

export const SourcesListResolver = listResolver({
  field: 'sources',
  type: Source,
  listing: { declaration: sourceFilter },
  description: 'The documents that the record is made from.',
});

export const sourceLists = relatedLists(sourceFilter, {
  citations: 'The places in it that are cited, in the order of the records that they support.',
});
