import { defineEntity } from '@mikro-orm/core';
import {
  code,
  codes,
  naturalKey,
  pk,
  listIndexes,
  searchIndex,
  searchText,
  text,
  textIndexes,
} from '../../shared/columns.js';
import { STATED_WITH_SLUG } from '../../shared/search/search-field.js';
import { Focus } from '../../shared/focus.js';
import { StatedAbsenceCode } from './stated-absence-code.js';

/** A source says that a thing does not exist. This is knowledge, unlike a question that no source answers. */
export const StatedAbsenceEntity = defineEntity({
  name: 'StatedAbsence',
  tableName: 'stated_absence',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    code: code(StatedAbsenceCode).index(),
    focus: codes(Focus),
    statement: text(),
    search: searchText(STATED_WITH_SLUG),
  },
  indexes: [...textIndexes('slug'), ...listIndexes('focus'), ...searchIndex()],
});
