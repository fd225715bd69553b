import { MonitoringKind } from '../../../schema/evidence/index.js';
import { FigureUnit } from '../../../schema/shared/figure-unit.js';
import { slugOf } from '../names.js';
import type { Outline } from '../outline.js';
import type { ProgrammeOutline } from '../programme-outline.js';
import { quarterOfAge, quartersFor } from '../quarters.js';
import type { Random } from '../random.js';
import { citedTable, pkAt, plainTable, type Row, type SyntheticTable } from '../table.js';

/** Published figures, and providers' quarterly returns with their readings: the tables that grow with the scale. */
export function monitoringTables(outline: Outline): SyntheticTable[] {
  const { programmes } = outline;
  return [
    citedTable('MonitoringFigure', {
      name: 'monitoring_figure',
      columns: ['key', 'programme_pk', 'position', 'kind', 'measure', 'value', 'unit', 'as_of', 'statement'],
      printed: ([, , , , , value]) => String(value),
      rows: () => figureRows(outline),
    }),
    citedTable('MonitoringReturn', {
      name: 'monitoring_return',
      columns: ['key', 'programme_pk', 'provider_pk', 'financial_year', 'quarter'],
      expected: programmes.reduce((sum, { returns }) => sum + returns, 0),
      rows: () => returnRows(outline),
    }),
    plainTable({
      name: 'monitoring_reading',
      columns: ['monitoring_return_pk', 'financial_year', 'kpi_pk', 'value'],
      expected: programmes.reduce((sum, { returns, indicators }) => sum + returns * indicators.length, 0),
      rows: () => readingRows(outline),
    }),
  ];
}

const UNITS = [FigureUnit.PEOPLE, FigureUnit.REFERRALS, FigureUnit.PERCENT, FigureUnit.MONTHS];

function* figureRows({ programmes, random }: Outline): Iterable<Row> {
  const chance = random('figures');
  const row = (of: string, programme: number | null, position: number): Row => [
    `${of}${position}`,
    pkAt(programme),
    position,
    chance.chance(0.7) ? MonitoringKind.MONITORING_COUNT : MonitoringKind.TARGET,
    'Synthetic: what is counted',
    chance.chance(0.9) ? chance.between(1, 900) : `${chance.between(1, 90)}.${chance.between(1, 9)}`,
    chance.pick(UNITS),
    chance.chance(0.4)
      ? null
      : chance.pick([
          `${chance.between(2019, 2025)}`,
          `${chance.between(2019, 2025)}-0${chance.between(1, 9)}`,
          `${chance.between(2019, 2025)}-1${chance.between(0, 2)}-1${chance.between(0, 9)}`,
        ]),
    `Synthetic: figure ${position}.`,
  ];
  yield row('', null, 1);
  yield row('', null, 2);
  for (const [place, { slug }] of programmes.entries()) {
    if (!chance.chance(0.12)) continue;
    const count = chance.between(1, 3);
    for (let position = 1; position <= count; position += 1) yield row(`${slug}/`, place, position);
  }
}

interface Return {
  readonly financialYear: string;
  readonly quarter: number;
  readonly provider: number | null;
}

/** The returns of a programme: provider by provider, the oldest first. */
function* returnsOf(programme: ProgrammeOutline, span: number, random: Random): Iterable<Return> {
  const { returns, providers } = programme;
  // Several providers, or sites of theirs, report side by side where there are more returns than quarters.
  const reporting = Math.max(
    Math.ceil(returns / span),
    Math.min(providers.length, random.chance(0.2) ? 2 : 1),
  );
  let left = returns;
  for (let index = 0; left > 0; index += 1) {
    const count = Math.ceil(left / Math.max(reporting - index, 1));
    // Some have come to an end.
    const newest = random.chance(0.7) ? 0 : random.between(0, Math.min(span - count, 6));
    for (let age = newest + count - 1; age >= newest; age -= 1) {
      yield { ...quarterOfAge(age), provider: providers[index] ?? null };
    }
    left -= count;
  }
}

function* returnRows({ programmes, size, random }: Outline): Iterable<Row> {
  const chance = random('returns');
  const span = quartersFor(size);
  for (const [place, programme] of programmes.entries()) {
    for (const { financialYear, quarter, provider } of returnsOf(programme, span, chance)) {
      const maker = provider === null ? 'not-recorded' : slugOf('organisation', provider + 1);
      yield [
        `${programme.slug}/${maker}/${financialYear}/${quarter}`,
        pkAt(place),
        pkAt(provider),
        financialYear,
        quarter,
      ];
    }
  }
}

/** In 256ths: how much of a usual value one reading is. */
const LEAST = 192;
const RANGE = 128;
const SHARE_NOT_GIVEN = 0.04;

function* readingRows({ programmes, size, random }: Outline): Iterable<Row> {
  const chance = random('readings');
  // The same numbers as those that the returns were drawn by.
  const chanceOfReturns = random('returns');
  const span = quartersFor(size);
  let returnPk = 0;
  for (const programme of programmes) {
    const kpis = programme.indicators.map(place => pkAt(place));
    // Multiplied, so that most are small: sums of few people are withheld, and there should be some.
    const usual = kpis.map(() => 1 + Math.floor((chance.between(0, 90) * chance.between(0, 90)) / 90));
    for (const { financialYear } of returnsOf(programme, span, chanceOfReturns)) {
      returnPk += 1;
      for (let index = 0; index < kpis.length; index += 1) {
        const share = LEAST + Math.floor(chance.share() * RANGE);
        const value = Math.round(((usual[index] ?? 1) * share) / 256);
        yield [returnPk, financialYear, kpis[index] ?? 0, chance.chance(SHARE_NOT_GIVEN) ? null : value];
      }
    }
  }
}
