import { inverse, is } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { CitationEntity } from '../citation/citation.entity.js';
import { citationFilter } from '../citation/citation.filter.js';
import { SourceEntity } from './source.entity.js';
import { Source } from './source.type.js';

export const sourceFilter = declareFilter({
  type: Source,
  entity: SourceEntity,
  key: 'slug',
  fields: {
    slug: is.text('Readable identifier of the document.'),
    title: is.text('Title as printed.'),
    publisher: is.text('Who published it.'),
    datePrinted: is.date('The date printed in it.'),
  },
  relations: {
    citations: inverse(CitationEntity, 'source', () => citationFilter, 'The places in it that are cited.'),
  },
});
