import { pccFilter, programmeFilter } from '../../commissioning/index.js';
import { inverse, is, linked, reference } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { Focus } from '../../shared/focus.js';
import { AmountKind, StrandKind } from '../funding.codelists.js';
import { fundingStreamFilter } from '../funding-stream/funding-stream.filter.js';
import { AwardEntity, AwardStrandEntity, StrandProgrammeEntity } from './award.entity.js';

export const awardFilter = declareFilter({
  typeName: 'Award',
  entity: AwardEntity,
  key: 'key',
  fields: {
    key: is.text('Readable identifier.'),
    recipientAsPrinted: is.text('Recipient as printed.'),
    amount: is.pounds('Amount in pounds.'),
    amountKind: is.code('AmountKind', AmountKind, 'What the source calls the amount.'),
    periodFrom: is.financialYear('First financial year.'),
    periodTo: is.financialYear('Last financial year.'),
    projectsStated: is.integer('Number of projects that the source prints.'),
  },
  relations: {
    stream: reference('stream', () => fundingStreamFilter, 'The funding stream.'),
    pcc: reference('pcc', () => pccFilter, 'The office that received it.'),
    strands: inverse(AwardStrandEntity, 'award', () => awardStrandFilter, 'What it pays for.'),
  },
});

export const awardStrandFilter = declareFilter({
  typeName: 'AwardStrand',
  entity: AwardStrandEntity,
  key: 'key',
  fields: {
    kind: is.code('StrandKind', StrandKind, 'What it pays for in the first place.'),
    includes: is.codes('StrandKind', StrandKind, 'What it pays for besides.'),
    focus: is.codes('Focus', Focus, 'Behaviours that it addresses.'),
    mayStartLater: is.boolean('Whether it may start later.'),
  },
  relations: {
    award: reference('award', () => awardFilter, 'The award.'),
    programmes: linked(
      StrandProgrammeEntity,
      'strand',
      'programme',
      () => programmeFilter,
      'Programmes that it pays for.',
    ),
  },
});
