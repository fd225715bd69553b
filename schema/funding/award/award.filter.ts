import { pccFilter, programmeFilter } from '../../commissioning/index.js';
import { inverse, is, linked, reference } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { Focus } from '../../shared/focus.js';
import { sql } from 'kysely';
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
      (
        _reads,
        award,
      ) => sql`(select array_agg(year || '-' || lpad(((year + 1) % 100)::text, 2, '0') order by year)
        from generate_series(left(${sql.ref(`${award}.period_from`)}, 4)::int, left(${sql.ref(`${award}.period_to`)}, 4)::int) year)`,
      'The financial years that it pays for.',
    ),
    matchFundingState: is.code(
      'MatchFundingStateCode',
      MatchFundingStateCode,
      'What is known of its match funding.',
      matchFundingState,
    ),
    projectsStated: is.integer('Number of projects that the source prints.'),
  },
  relations: {
    stream: reference('stream', () => fundingStreamFilter, 'The funding stream.'),
    pcc: reference('pcc', () => pccFilter, 'The office that received it.'),
    strands: inverse(AwardStrandEntity, 'award', () => awardStrandFilter, 'What it pays for.', 'position'),
  },
});

export const awardStrandFilter = declareFilter({
  type: AwardStrand,
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
