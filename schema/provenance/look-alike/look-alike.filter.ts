import { is } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { LookAlikeVerdict } from './look-alike-verdict.js';
import { LookAlikeEntity } from './look-alike.entity.js';
import { LookAlike } from './look-alike.type.js';

export const lookAlikeFilter = declareFilter({
  type: LookAlike,
  entity: LookAlikeEntity,
  key: 'slug',
  fields: {
    slug: is.text('Readable identifier.'),
    verdict: is.code('LookAlikeVerdict', LookAlikeVerdict, 'Whether they are one thing.'),
  },
  relations: {},
});
