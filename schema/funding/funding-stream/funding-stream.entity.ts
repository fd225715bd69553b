import { Bound } from '../../shared/bound.js';
import { defineEntity, p } from '@mikro-orm/core';
import { OrganisationEntity } from '../../commissioning/index.js';
import {
  code,
  naturalKey,
  pk,
  pounds,
  searchIndex,
  searchText,
  text,
  textIndexes,
} from '../../shared/columns.js';
import { NAMED_AND_DESCRIBED, STATED } from '../../shared/search/search-field.js';
import { AmountKind, Funder, RuleCode, RulePeriod, RuleUnit } from '../funding.codelists.js';

export const FundingStreamEntity = defineEntity({
  name: 'FundingStream',
  tableName: 'funding_stream',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    name: text(),
    nameIsDescriptive: p.boolean(),
    funder: code(Funder).index(),
    periodFrom: text().nullable().index(),
    periodTo: text().nullable().index(),
    description: text().nullable(),
    search: searchText(NAMED_AND_DESCRIBED),
  },
  indexes: [...textIndexes('slug', 'name'), ...searchIndex()],
});

export const StreamTotalEntity = defineEntity({
  name: 'StreamTotal',
  tableName: 'stream_total',
  properties: {
    pk: pk(),
    key: naturalKey(),
    stream: () => p.manyToOne(FundingStreamEntity).index(),
    position: p.integer(),
    amount: pounds(),
    bound: code(Bound),
    kind: code(AmountKind),
    periodFrom: text().nullable(),
    periodTo: text().nullable(),
    statedBy: () => p.manyToOne(OrganisationEntity).nullable().index(),
    statement: text(),
    search: searchText(STATED),
  },
  indexes: [...searchIndex()],
});

export const FundingRuleEntity = defineEntity({
  name: 'FundingRule',
  tableName: 'funding_rule',
  properties: {
    pk: pk(),
    key: naturalKey(),
    stream: () => p.manyToOne(FundingStreamEntity).index(),
    code: code(RuleCode),
    value: p.decimal().precision(14).scale(4).nullable(),
    unit: code(RuleUnit).nullable(),
    per: code(RulePeriod).nullable(),
    statement: text(),
    search: searchText(STATED),
  },
  indexes: [...searchIndex()],
});
