import { defineEntity } from '@mikro-orm/core';
import { code, naturalKey, pk, searchIndex, searchText, text, textIndexes } from '../../shared/columns.js';
import { by } from '../../shared/search/search-field.js';
import { Nation } from './nation.js';

export const AREA_SEARCH = [by.name('name'), by.key('code')];

export const PoliceForceAreaEntity = defineEntity({
  name: 'PoliceForceArea',
  tableName: 'police_force_area',
  properties: {
    pk: pk(),
    code: naturalKey(),
    name: text(),
    nation: code(Nation).index(),
    region: text(),
    search: searchText(AREA_SEARCH),
  },
  indexes: [...textIndexes('code', 'name', 'region'), ...searchIndex()],
});
