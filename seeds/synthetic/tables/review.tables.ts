import { BodyRole, CommitmentKind, Theme } from '../../../schema/evidence/index.js';
import { FigureUnit } from '../../../schema/shared/figure-unit.js';
import { slugOf } from '../names.js';
import type { Outline } from '../outline.js';
import { citedTable, pkAt, type Row, type SyntheticTable } from '../table.js';

const STATISTICS = 60;
const RECOMMENDATIONS = 10;
const COMMITMENTS = 30;

/** What a review of the whole field would say: figures, recommendations and commitments. */
export function reviewTables(outline: Outline): SyntheticTable[] {
  return [
    citedTable('SurveyStatistic', {
      name: 'survey_statistic',
      columns: [
        'slug',
        'theme',
        'statement',
        'numerator',
        'percentage',
        'denominator',
        'of_respondents',
        'unit',
        'qualifier',
      ],
      printed: ([, , , numerator, percentage]) =>
        numerator === null ? null : `${String(numerator)} offices, ${String(percentage)}%`,
      rows: () => statisticRows(outline),
    }),
    citedTable('Recommendation', {
      name: 'recommendation',
      columns: ['number', 'theme', 'statement'],
      rows: () => recommendationRows(outline),
    }),
    citedTable('RecommendationBody', {
      name: 'recommendation_body',
      columns: ['key', 'recommendation_pk', 'body_pk', 'role'],
      rows: () => bodyRows(outline),
    }),
    citedTable('RecommendationStatistic', {
      name: 'recommendation_statistic',
      columns: ['key', 'recommendation_pk', 'statistic_pk'],
      rows: () => linkRows(outline),
    }),
    citedTable('Commitment', {
      name: 'commitment',
      columns: ['slug', 'by_pk', 'kind', 'statement', 'condition', 'stream_pk'],
      rows: () => commitmentRows(outline),
    }),
  ];
}

const THEMES = Object.values(Theme);
const QUALIFIERS = ['some', 'several', 'most', 'a few', 'others'];

function* statisticRows({ reference, random }: Outline): Iterable<Row> {
  const chance = random('statistics');
  const offices = reference.offices.length;
  for (let number = 1; number <= STATISTICS; number += 1) {
    const numerator = chance.chance(0.3) ? null : chance.between(1, offices);
    yield [
      slugOf('statistic', number),
      chance.pick(THEMES),
      `Synthetic: what some of the offices answered to question ${number}.`,
      numerator,
      numerator === null ? null : Math.round((numerator * 100) / offices),
      numerator === null || chance.chance(0.4) ? null : offices,
      chance.chance(0.7),
      chance.pick([FigureUnit.PCCS, FigureUnit.PROGRAMMES, FigureUnit.EVALUATIONS]),
      numerator === null ? chance.pick(QUALIFIERS) : null,
    ];
  }
}

const numberOf = (place: number): string => String(place + 1).padStart(2, '0');

function* recommendationRows({ random }: Outline): Iterable<Row> {
  const chance = random('recommendations');
  for (let place = 0; place < RECOMMENDATIONS; place += 1) {
    yield [
      numberOf(place),
      chance.pick(THEMES),
      `Synthetic: what should be done, in recommendation ${place + 1}.`,
    ];
  }
}

function* bodyRows({ size, random }: Outline): Iterable<Row> {
  const chance = random('bodies');
  for (let place = 0; place < RECOMMENDATIONS; place += 1) {
    const first = chance.between(0, size.organisations - 3);
    for (const body of [first, first + 1].slice(0, chance.between(1, 2))) {
      yield [
        `${numberOf(place)}/${slugOf('organisation', body + 1)}`,
        pkAt(place),
        pkAt(body),
        body === first ? BodyRole.RESPONSIBLE : BodyRole.PARTNER,
      ];
    }
  }
}

function* linkRows({ random }: Outline): Iterable<Row> {
  const chance = random('recommendation statistics');
  const statistics = Array.from({ length: STATISTICS }, (_, place) => place);
  for (let place = 0; place < RECOMMENDATIONS; place += 1) {
    for (const statistic of chance.some(statistics, chance.between(0, 4))) {
      yield [`${numberOf(place)}/${slugOf('statistic', statistic + 1)}`, pkAt(place), pkAt(statistic)];
    }
  }
}

function* commitmentRows({ size, streams, random }: Outline): Iterable<Row> {
  const chance = random('commitments');
  for (let number = 1; number <= COMMITMENTS; number += 1) {
    yield [
      slugOf('commitment', number),
      pkAt(chance.between(0, size.organisations - 1)),
      chance.pick(Object.values(CommitmentKind)),
      `Synthetic: what somebody says will happen, statement ${number}.`,
      chance.chance(0.6) ? null : 'Synthetic: if money is found.',
      chance.chance(0.6) ? null : pkAt(chance.between(0, streams.length - 1)),
    ];
  }
}
