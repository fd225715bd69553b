import { defineEntity, p } from '@mikro-orm/core';
import { code, naturalKey, pk, text } from '../../shared/columns.js';
import { PoliceForceAreaEntity } from '../police-force-area/police-force-area.entity.js';
import { ForumLevel } from './forum-level.js';

export const ForumEntity = defineEntity({
  name: 'Forum',
  tableName: 'forum',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    name: text(),
    level: code(ForumLevel),
    description: text().nullable(),
  },
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
