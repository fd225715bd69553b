import { defineEntity } from '@mikro-orm/core';
import { code, naturalKey, pk, text, texts } from '../../shared/columns.js';
import { LookAlikeVerdict } from './look-alike-verdict.js';

export const LookAlikeEntity = defineEntity({
  name: 'LookAlike',
  tableName: 'look_alike',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    verdict: code(LookAlikeVerdict),
    names: texts(),
    records: texts().nullable(),
    evidence: text(),
  },
});
