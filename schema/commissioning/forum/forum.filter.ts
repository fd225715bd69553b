import { along, is, linked } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { policeForceAreaFilter } from '../police-force-area/police-force-area.filter.js';
import { ForumLevel } from './forum-level.js';
import { ForumAreaEntity, ForumEntity } from './forum.entity.js';
import { Forum } from './forum.type.js';

export const forumFilter = declareFilter({
  type: Forum,
  entity: ForumEntity,
  key: 'slug',
  fields: {
    slug: is.text('Readable identifier.'),
    name: is.text('Name as printed.'),
    level: is.code('ForumLevel', ForumLevel, 'The level at which it works.'),
  },
  relations: {
    areas: linked(
      ForumAreaEntity,
      'forum',
      'area',
      () => policeForceAreaFilter,
      'Areas where it is said to be used.',
    ),
  },
  groups: {
    area: along('areas', 'An area where it is said to be used.'),
    region: along('areas.region', 'The region of such an area.'),
  },
});
