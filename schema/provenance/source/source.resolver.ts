import { listResolver } from '../../shared/list.resolver.js';
import { sourceFilter } from './source.filter.js';
import { Source } from './source.type.js';

export const SourcesListResolver = listResolver({
  field: 'sources',
  type: Source,
  listing: { declaration: sourceFilter },
  description: 'The documents that the record is made from.',
});
