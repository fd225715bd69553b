import { defineEntity } from '@mikro-orm/core';
import {
  code,
  naturalKey,
  pk,
  searchIndex,
  searchText,
  text,
  textIndexes,
  texts,
} from '../../shared/columns.js';
import { by } from '../../shared/search/search-field.js';
import { LookAlikeVerdict } from './look-alike-verdict.js';

export const LOOK_ALIKE_SEARCH = [by.key('slug'), by.paraphrase('evidence')];

export const LookAlikeEntity = defineEntity({
  name: 'LookAlike',
  tableName: 'look_alike',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    verdict: code(LookAlikeVerdict).index(),
    names: texts(),
    records: texts().nullable(),
    evidence: text(),
    search: searchText(LOOK_ALIKE_SEARCH),
  },
  indexes: [...textIndexes('slug'), ...searchIndex()],
});
