import { defineEntity, p } from '@mikro-orm/core';
import { code, naturalKey, pk, text } from '../../shared/columns.js';
import { PccKind } from './pcc-kind.js';
import { PccEntity } from './pcc.entity.js';

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
  },
});
