import { organisationFilter, programmeFilter } from '../../commissioning/index.js';
import { along, is, reference } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { FigureUnit } from '../../shared/figure-unit.js';
import { MonitoringKind } from '../evidence.codelists.js';
import {
  KpiEntity,
  MonitoringFigureEntity,
  MonitoringReadingEntity,
  MonitoringReturnEntity,
} from './monitoring.entity.js';
import { GRAINS, MonitoringRollupEntity } from './monitoring-rollup.entity.js';
import { MonitoringReading, Kpi, MonitoringFigure, MonitoringReturn } from './monitoring.type.js';

export const monitoringFigureFilter = declareFilter({
  type: MonitoringFigure,
  entity: MonitoringFigureEntity,
  key: 'key',
  fields: {
    value: is.number('The figure, in its unit.'),
    kind: is.code('MonitoringKind', MonitoringKind, 'A count of what happened, or a target.'),
    unit: is.code('FigureUnit', FigureUnit, 'What the figure counts.'),
  },
  relations: { programme: reference('programme', () => programmeFilter, 'The programme.') },
  orders: {
    programmeName: along('programme.name', 'Name of the programme.'),
  },
  groups: {
    programme: along('programme', 'The programme.'),
    area: along('programme.areas', 'An area of the programme.'),
    focus: along('programme.focus', 'A behaviour that the programme addresses.'),
  },
  measures: {
    value: { statistics: ['min', 'max'], within: 'unit' },
  },
});

export const kpiFilter = declareFilter({
  type: Kpi,
  entity: KpiEntity,
  key: 'slug',
  fields: { slug: is.text('Readable identifier.'), position: is.integer('Place in the list of the review.') },
  relations: {},
});

export const monitoringReturnFilter = declareFilter({
  type: MonitoringReturn,
  entity: MonitoringReturnEntity,
  key: 'key',
  fields: {
    financialYear: is.financialYear('The financial year.'),
    quarter: is.integer('The quarter of the financial year.'),
  },
  relations: {
    programme: reference('programme', () => programmeFilter, 'The programme.'),
    provider: reference('provider', () => organisationFilter, 'The provider that made it.'),
  },
  orders: {
    programmeName: along('programme.name', 'Name of the programme.'),
    providerName: along('provider.name', 'Name of the provider.'),
  },
  groups: {
    programme: along('programme', 'The programme.'),
    provider: along('provider', 'The provider that made it.'),
    area: along('programme.areas', 'An area of the programme.'),
    region: along('programme.areas.region', 'The region of such an area.'),
    focus: along('programme.focus', 'A behaviour that the programme addresses.'),
  },
});

// Counts of people that no document has published: a sum of fewer could tell of one of them.
const FEWEST_PEOPLE = 10;

export const monitoringReadingFilter = declareFilter({
  type: MonitoringReading,
  entity: MonitoringReadingEntity,
  key: 'pk',
  fields: { value: { ...is.number('The value.'), measuredOnly: true } },
  relations: {
    kpi: reference('kpi', () => kpiFilter, 'The indicator.'),
    monitoringReturn: reference(
      'monitoringReturn',
      () => monitoringReturnFilter,
      'The return.',
      'financialYear',
    ),
  },
  groups: {
    kpi: along('kpi', 'The indicator.'),
    financialYear: along('monitoringReturn.financialYear', 'The financial year.'),
    quarter: along(
      'monitoringReturn.quarter',
      'The quarter of the financial year, 1 to 4; 1 is April to June.',
    ),
    programme: along('monitoringReturn.programme', 'The programme.'),
    provider: along('monitoringReturn.provider', 'The provider that made the return.'),
    area: along('monitoringReturn.programme.areas', 'An area of the programme.'),
    region: along('monitoringReturn.programme.areas.region', 'The region of such an area.'),
    focus: along('monitoringReturn.programme.focus', 'A behaviour that the programme addresses.'),
  },
  measures: { value: { statistics: ['sum'], within: 'kpi', withheldBelow: FEWEST_PEOPLE } },
  rollups: GRAINS.map(grain => ({
    entity: MonitoringRollupEntity,
    only: { property: 'grain', code: grain },
    keys: ['kpi', 'financialYear', 'quarter', ...(grain === 'total' ? [] : [grain])],
    count: 'readings',
    shared: 'shared',
    sums: { value: { sum: 'total', known: 'known' } },
  })),
});
