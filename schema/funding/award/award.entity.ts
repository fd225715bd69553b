import { defineEntity, p } from '@mikro-orm/core';
import { PccEntity, ProgrammeEntity } from '../../commissioning/index.js';
import { code, codes, naturalKey, pk, pounds, text } from '../../shared/columns.js';
import { Focus } from '../../shared/focus.js';
import { AmountKind, StrandKind } from '../funding.codelists.js';
import { FundingStreamEntity } from '../funding-stream/funding-stream.entity.js';

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
    amountKind: code(AmountKind),
    periodFrom: text().nullable(),
    periodTo: text().nullable(),
    projectsStated: p.integer().nullable(),
  },
});

// A strand carries no amount, because the sources never split an award's.
export const AwardStrandEntity = defineEntity({
  name: 'AwardStrand',
  tableName: 'award_strand',
  properties: {
    pk: pk(),
    key: naturalKey(),
    award: () => p.manyToOne(AwardEntity).index(),
    position: p.integer(),
    printedNumber: p.integer().nullable(),
    kind: code(StrandKind),
    includes: codes(StrandKind).nullable(),
    focus: codes(Focus).nullable(),
    mayStartLater: p.boolean(),
    description: text(),
  },
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
