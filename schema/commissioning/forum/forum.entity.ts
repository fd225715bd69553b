import { defineEntity, p } from '@mikro-orm/core';
import { code, naturalKey, pk, searchIndex, searchText, text, textIndexes } from '../../shared/columns.js';
import { NAMED_AND_DESCRIBED } from '../../shared/search/search-field.js';
import { PoliceForceAreaEntity } from '../police-force-area/police-force-area.entity.js';
import { ForumLevel } from './forum-level.js';

export const ForumEntity = defineEntity({
  name: 'Forum',
  tableName: 'forum',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    name: text(),
    level: code(ForumLevel).index(),
    description: text().nullable(),
    search: searchText(NAMED_AND_DESCRIBED),
  },
  indexes: [...textIndexes('slug', 'name'), ...searchIndex()],
});

export const ForumAreaEntity = defineEntity({
  name: 'ForumArea',
  tableName: 'forum_area',
  properties: {
    pk: pk(),
    key: naturalKey(),
    forum: () => p.manyToOne(ForumEntity).index(),
    area: () => p.manyToOne(PoliceForceAreaEntity).index(),
    note: text().nullable(),
  },
});
