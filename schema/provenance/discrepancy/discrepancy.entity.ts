import { defineEntity, p } from '@mikro-orm/core';
import {
  code,
  keyOfRecord,
  naturalKey,
  pk,
  searchIndex,
  searchText,
  text,
  textIndexes,
} from '../../shared/columns.js';
import { STATED_WITH_SLUG } from '../../shared/search/search-field.js';
import { ClaimEntity } from '../claim/claim.entity.js';
import { DiscrepancyKind } from './discrepancy-kind.js';

export const DiscrepancyEntity = defineEntity({
  name: 'Discrepancy',
  tableName: 'discrepancy',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    kind: code(DiscrepancyKind).index(),
    statement: text(),
    arithmetic: text().nullable(),
    search: searchText(STATED_WITH_SLUG),
  },
  indexes: [...textIndexes('slug'), ...searchIndex()],
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
    record: keyOfRecord(),
    field: text().nullable(),
  },
  indexes: [{ properties: ['recordType', 'record'] }],
});
