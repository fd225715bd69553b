import { defineEntity, p } from '@mikro-orm/core';
import { PccEntity, ProgrammeEntity } from '../../commissioning/index.js';
import {
  code,
  codes,
  listIndexes,
  naturalKey,
  pk,
  pounds,
  searchIndex,
  searchText,
  text,
  textIndexes,
} from '../../shared/columns.js';
import { by } from '../../shared/search/search-field.js';
import { Focus } from '../../shared/focus.js';
import { AmountKind, StrandKind } from '../funding.codelists.js';
import { FundingStreamEntity } from '../funding-stream/funding-stream.entity.js';

export const AWARD_SEARCH = [by.alias('recipientAsPrinted'), by.key('key')];
export const STRAND_SEARCH = [by.paraphrase('description')];

export const AwardEntity = defineEntity({
  name: 'Award',
  tableName: 'award',
  properties: {
    pk: pk(),
    key: naturalKey(),
    stream: () => p.manyToOne(FundingStreamEntity).index(),
    pcc: () => p.manyToOne(PccEntity).index(),
    recipientAsPrinted: text(),
    amount: pounds().index(),
    amountKind: code(AmountKind).index(),
    periodFrom: text().nullable().index(),
    periodTo: text().nullable().index(),
    projectsStated: p.integer().nullable().index(),
    search: searchText(AWARD_SEARCH),
  },
  indexes: [...textIndexes('key', 'recipientAsPrinted'), ...searchIndex()],
});

// A strand carries no amount, because the sources never split an award's.
export const AwardStrandEntity = defineEntity({
  name: 'AwardStrand',
  tableName: 'award_strand',
  properties: {
    pk: pk(),
    key: naturalKey(),
    award: () => p.manyToOne(AwardEntity).index(),
    position: p.integer().index(),
    printedNumber: p.integer().nullable(),
    kind: code(StrandKind).index(),
    includes: codes(StrandKind).nullable(),
    focus: codes(Focus).nullable(),
    mayStartLater: p.boolean().index(),
    description: text(),
    search: searchText(STRAND_SEARCH),
  },
  indexes: [...textIndexes('key', 'description'), ...listIndexes('includes', 'focus'), ...searchIndex()],
});

export const StrandProgrammeEntity = defineEntity({
  name: 'StrandProgramme',
  tableName: 'strand_programme',
  properties: {
    pk: pk(),
    key: naturalKey(),
    strand: () => p.manyToOne(AwardStrandEntity).index(),
    programme: () => p.manyToOne(ProgrammeEntity).index(),
  },
});
