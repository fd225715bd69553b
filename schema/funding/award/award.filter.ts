import { pccFilter, programmeFilter } from '../../commissioning/index.js';
import { along, inverse, is, linked, reference } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { Focus } from '../../shared/focus.js';
import { financialYearsSql } from '../period.type.js';
import { matchFundingState } from '../match-funding/match-funding-state.js';
import { MatchFundingStateCode } from '../match-funding/match-funding.type.js';
import { AmountKind, StrandKind } from '../funding.codelists.js';
import { fundingStreamFilter } from '../funding-stream/funding-stream.filter.js';
import { AwardEntity, AwardStrandEntity, StrandProgrammeEntity } from './award.entity.js';
import { Award, AwardStrand } from './award.type.js';

export const awardFilter = declareFilter({
  type: Award,
  entity: AwardEntity,
  key: 'key',
  fields: {
    key: is.text('Readable identifier.'),
    recipientAsPrinted: is.text('Recipient as printed.'),
    amount: is.pounds('Amount in pounds.'),
    amountKind: is.code('AmountKind', AmountKind, 'What the source calls the amount.'),
    periodFrom: is.financialYear('First financial year.'),
    periodTo: is.financialYear('Last financial year.'),
    financialYears: is.financialYears(
      (_reads, award) => financialYearsSql(award),
      'The financial years that it pays for.',
    ),
    matchFundingState: is.code(
      'MatchFundingStateCode',
      MatchFundingStateCode,
      'What is known of its match funding.',
      matchFundingState.state,
    ),
    projectsStated: is.integer('Number of projects that the source prints.'),
  },
  relations: {
    stream: reference('stream', () => fundingStreamFilter, 'The funding stream.'),
    pcc: reference('pcc', () => pccFilter, 'The office that received it.'),
    strands: inverse(AwardStrandEntity, 'award', () => awardStrandFilter, 'What it pays for.', 'position'),
  },
  orders: {
    pccName: along('pcc.name', 'Name of the office that received it.'),
    streamName: along('stream.name', 'Name of the funding stream.'),
    areaName: along('pcc.area.name', 'Name of the area of that office.'),
  },
  groups: {
    stream: along('stream', 'The funding stream.'),
    funder: along('stream.funder', 'Where the money comes from.'),
    pcc: along('pcc', 'The office that received it.'),
    pccKind: along('pcc.kind', 'The kind of that office.'),
    area: along('pcc.area', 'The area of the office that received it, which is not always the area served.'),
    region: along('pcc.area.region', 'The region of that area.'),
    nation: along('pcc.area.nation', 'The nation of that area.'),
    strandKind: along('strands.kind', 'A kind of thing that it pays for.'),
    focus: along('strands.focus', 'A behaviour that a strand of it addresses.'),
    programme: along('strands.programmes', 'A programme that it pays for.'),
    areaCovered: along('strands.programmes.areas', 'An area of a programme that it pays for.'),
  },
  measures: {
    amount: {
      statistics: ['sum', 'min', 'max', 'avg'],
      note: 'Of whole awards. Awarded and indicative amounts are put together: group by AMOUNT_KIND to keep them apart.',
    },
    projectsStated: { statistics: ['sum', 'min', 'max'] },
  },
});

export const awardStrandFilter = declareFilter({
  type: AwardStrand,
  entity: AwardStrandEntity,
  key: 'key',
  fields: {
    key: is.text('Readable identifier.'),
    position: is.integer('Place among the strands of the award.'),
    description: is.text('What the source says of it, paraphrased.'),
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
  orders: {
    awardAmount: along('award.amount', 'Amount of the whole award.'),
    streamName: along('award.stream.name', 'Name of the funding stream.'),
  },
  groups: {
    award: along('award', 'The award.'),
    stream: along('award.stream', 'The funding stream.'),
    funder: along('award.stream.funder', 'Where the money comes from.'),
    pcc: along('award.pcc', 'The office that received the award.'),
    region: along('award.pcc.area.region', 'The region of that office.'),
    programme: along('programmes', 'A programme that it pays for.'),
  },
});
