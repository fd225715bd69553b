import { along, is, reference } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { organisationFilter } from '../../commissioning/index.js';
import { fundingStreamFilter } from '../../funding/index.js';
import { CommitmentKind } from '../evidence.codelists.js';
import { CommitmentEntity } from './commitment.entity.js';
import { Commitment } from './commitment.type.js';

export const commitmentFilter = declareFilter({
  type: Commitment,
  entity: CommitmentEntity,
  key: 'slug',
  fields: {
    slug: is.text('Readable identifier.'),
    kind: is.code('CommitmentKind', CommitmentKind, 'How firm it is.'),
    condition: is.text('On which condition.'),
  },
  relations: {
    by: reference('by', () => organisationFilter, 'Who said it.'),
    stream: reference('stream', () => fundingStreamFilter, 'The funding stream that it is about.'),
  },
  groups: {
    by: along('by', 'Who said it.'),
    stream: along('stream', 'The funding stream that it is about.'),
  },
});
