import { defineEntity } from '@mikro-orm/core';
import { code, naturalKey, pk, text } from '../../shared/columns.js';
import { Nation } from './nation.js';

export const PoliceForceAreaEntity = defineEntity({
  name: 'PoliceForceArea',
  tableName: 'police_force_area',
  properties: {
    pk: pk(),
    code: naturalKey(),
    name: text(),
    nation: code(Nation),
    region: text(),
  },
});
