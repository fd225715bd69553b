import { organisationFilter, programmeFilter } from '../../commissioning/index.js';
import { is, reference } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { FigureUnit } from '../../shared/figure-unit.js';
import { MonitoringKind } from '../evidence.codelists.js';
import { KpiEntity, MonitoringFigureEntity, MonitoringReturnEntity } from './monitoring.entity.js';
import { Kpi, MonitoringFigure, MonitoringReturn } from './monitoring.type.js';

export const monitoringFigureFilter = declareFilter({
  type: MonitoringFigure,
  entity: MonitoringFigureEntity,
  key: 'key',
  fields: {
    kind: is.code('MonitoringKind', MonitoringKind, 'A count of what happened, or a target.'),
    unit: is.code('FigureUnit', FigureUnit, 'What the figure counts.'),
  },
  relations: { programme: reference('programme', () => programmeFilter, 'The programme.') },
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
});
