import { Bound } from '../../shared/bound.js';
import { defineEntity, p } from '@mikro-orm/core';
import { OrganisationEntity } from '../../commissioning/index.js';
import { code, naturalKey, pk, pounds, text } from '../../shared/columns.js';
import { AmountKind, Funder, RuleCode, RulePeriod, RuleUnit } from '../funding.codelists.js';

export const FundingStreamEntity = defineEntity({
  name: 'FundingStream',
  tableName: 'funding_stream',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    name: text(),
    nameIsDescriptive: p.boolean(),
    funder: code(Funder),
    periodFrom: text().nullable(),
    periodTo: text().nullable(),
    description: text().nullable(),
  },
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
    statedBy: () => p.manyToOne(OrganisationEntity).nullable(),
    statement: text(),
  },
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
  },
});
