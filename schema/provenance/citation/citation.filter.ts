import { along, is, reference } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { sourceFilter } from '../source/source.filter.js';
import { CitationEntity } from './citation.entity.js';
import { Citation } from './citation.type.js';

export const citationFilter = declareFilter({
  type: Citation,
  entity: CitationEntity,
  key: 'key',
  fields: {
    recordType: is.text('GraphQL type of the record that it supports.'),
    recordKey: is.text('Readable identifier of the record that it supports.'),
    field: is.text('The field of the record that it supports. Null: the record as a whole.'),
    locator: is.text('Where in the document.'),
  },
  relations: {
    source: reference('source', () => sourceFilter, 'The document.'),
  },
  groups: {
    source: along('source', 'The document.'),
  },
});
