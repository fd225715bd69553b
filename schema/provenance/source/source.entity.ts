import { defineEntity, p } from '@mikro-orm/core';
import { naturalKey, pk, text } from '../../shared/columns.js';

export const SourceEntity = defineEntity({
  name: 'Source',
  tableName: 'source',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    title: text(),
    publisher: text(),
    datePrinted: p.date().nullable(),
    licence: text(),
    note: text().nullable(),
  },
});
