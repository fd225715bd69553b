import { defineEntity, p } from '@mikro-orm/core';
import { code, naturalKey, pk, searchIndex, searchText, text } from '../../shared/columns.js';
import { by } from '../../shared/search/search-field.js';
import { PccKind } from './pcc-kind.js';
import { PccEntity } from './pcc.entity.js';

export const PCC_NAME_SEARCH = [by.alias('name', 'names')];

/** A name under which a source prints an office. Offices change, so a name belongs to its source and date. */
export const PccNameEntity = defineEntity({
  name: 'PccName',
  tableName: 'pcc_name',
  properties: {
    pk: pk(),
    key: naturalKey(),
    pcc: () => p.manyToOne(PccEntity).index(),
    name: text(),
    kind: code(PccKind).nullable(),
    asOf: p.date().nullable(),
    search: searchText(PCC_NAME_SEARCH),
  },
  indexes: [...searchIndex()],
});
