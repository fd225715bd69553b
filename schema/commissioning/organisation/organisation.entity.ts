import { defineEntity } from '@mikro-orm/core';
import { naturalKey, pk, text } from '../../shared/columns.js';

export const OrganisationEntity = defineEntity({
  name: 'Organisation',
  tableName: 'organisation',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    name: text(),
    description: text().nullable(),
  },
});
