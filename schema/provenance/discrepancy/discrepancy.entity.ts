import { defineEntity, p } from '@mikro-orm/core';
import { code, naturalKey, pk, text } from '../../shared/columns.js';
import { ClaimEntity } from '../claim/claim.entity.js';
import { DiscrepancyKind } from './discrepancy-kind.js';

export const DiscrepancyEntity = defineEntity({
  name: 'Discrepancy',
  tableName: 'discrepancy',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    kind: code(DiscrepancyKind),
    statement: text(),
    arithmetic: text().nullable(),
  },
});

export const DiscrepancyClaimEntity = defineEntity({
  name: 'DiscrepancyClaim',
  tableName: 'discrepancy_claim',
  properties: {
    pk: pk(),
    key: naturalKey(),
    discrepancy: () => p.manyToOne(DiscrepancyEntity).index(),
    claim: () => p.manyToOne(ClaimEntity).index(),
  },
});

/** A record that a discrepancy touches, named as a citation names its record. */
export const DiscrepancyRecordEntity = defineEntity({
  name: 'DiscrepancyRecord',
  tableName: 'discrepancy_record',
  properties: {
    pk: pk(),
    key: naturalKey(),
    discrepancy: () => p.manyToOne(DiscrepancyEntity).index(),
    recordType: text(),
    record: text(),
    field: text().nullable(),
  },
  indexes: [{ properties: ['recordType', 'record'] }],
});
