import { Bound } from '../../../schema/shared/bound.js';
import {
  AmountKind,
  AwardEntity,
  AwardStrandEntity,
  Funder,
  FundingRuleEntity,
  FundingStreamEntity,
  RuleCode,
  RulePeriod,
  RuleUnit,
  StrandKind,
  StrandProgrammeEntity,
  StreamTotalEntity,
} from '../../../schema/funding/index.js';
import { Focus } from '../../../schema/shared/focus.js';
import {
  code,
  codes,
  decimal,
  financialYear,
  optional,
  pounds,
  required,
  slug,
  text,
  wholeNumber,
  yesNo,
} from '../columns.js';
import { amountAsPrinted, figuresAsPrinted, periodInOrder, totalAsPrinted } from '../rules.js';
import { citedTable, to, type RecordTable } from '../table.js';

const period = { period_from: optional(financialYear), period_to: optional(financialYear) };

const fundingStreams = citedTable({
  file: 'funding/funding-streams.csv',
  type: 'FundingStream',
  entity: FundingStreamEntity,
  key: ['slug'],
  columns: {
    slug: required(slug),
    name: required(text),
    name_is_descriptive: required(yesNo),
    funder: required(code(Funder)),
    ...period,
    description: optional(text),
  },
  rules: [periodInOrder],
});

const streamTotals = citedTable({
  file: 'funding/stream-totals.csv',
  type: 'StreamTotal',
  entity: StreamTotalEntity,
  key: ['stream', 'position'],
  references: [to('FundingStream', 'stream'), to('Organisation', 'stated_by', 'statedBy')],
  columns: {
    stream: required(slug),
    position: required(wholeNumber),
    amount: required(pounds),
    bound: required(code(Bound)),
    kind: required(code(AmountKind)),
    ...period,
    stated_by: optional(slug),
    statement: required(text),
  },
  rules: [periodInOrder, totalAsPrinted],
});

const streamRules = citedTable({
  file: 'funding/stream-rules.csv',
  type: 'FundingRule',
  entity: FundingRuleEntity,
  key: ['stream', 'code'],
  references: [to('FundingStream', 'stream')],
  columns: {
    stream: required(slug),
    code: required(code(RuleCode)),
    value: optional(decimal),
    unit: optional(code(RuleUnit)),
    per: optional(code(RulePeriod)),
    statement: required(text),
  },
  rules: [figuresAsPrinted('value')],
});

const awards = citedTable({
  file: 'funding/awards.csv',
  type: 'Award',
  entity: AwardEntity,
  key: ['stream', 'pcc'],
  references: [to('FundingStream', 'stream'), to('Pcc', 'pcc')],
  columns: {
    stream: required(slug),
    pcc: required(slug),
    recipient_as_printed: required(text),
    amount: required(pounds),
    amount_kind: required(code(AmountKind)),
    ...period,
    projects_stated: optional(wholeNumber),
  },
  rules: [periodInOrder, amountAsPrinted],
});

const awardStrands = citedTable({
  file: 'funding/award-strands.csv',
  type: 'AwardStrand',
  entity: AwardStrandEntity,
  key: ['stream', 'pcc', 'position'],
  references: [{ columns: ['stream', 'pcc'], to: 'Award', property: 'award' }],
  columns: {
    stream: required(slug),
    pcc: required(slug),
    position: required(wholeNumber),
    printed_number: optional(wholeNumber),
    kind: required(code(StrandKind)),
    includes: optional(codes(StrandKind)),
    focus: optional(codes(Focus)),
    may_start_later: required(yesNo),
    description: required(text),
  },
});

const strandProgrammes = citedTable({
  file: 'funding/strand-programmes.csv',
  type: 'StrandProgramme',
  entity: StrandProgrammeEntity,
  key: ['stream', 'pcc', 'position', 'programme'],
  references: [
    { columns: ['stream', 'pcc', 'position'], to: 'AwardStrand', property: 'strand' },
    to('Programme', 'programme'),
  ],
  columns: {
    stream: required(slug),
    pcc: required(slug),
    position: required(wholeNumber),
    programme: required(slug),
  },
});

export const fundingTables: readonly RecordTable[] = [
  fundingStreams,
  streamTotals,
  streamRules,
  awards,
  awardStrands,
  strandProgrammes,
];
