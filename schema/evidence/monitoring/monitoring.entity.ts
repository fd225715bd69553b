import { DeferMode, defineEntity, p } from '@mikro-orm/core';
import { OrganisationEntity, ProgrammeEntity } from '../../commissioning/index.js';
import { code, naturalKey, pk, searchIndex, searchText, text, textIndexes } from '../../shared/columns.js';
import { NAMED, STATED } from '../../shared/search/search-field.js';
import { FigureUnit } from '../../shared/figure-unit.js';
import { MonitoringKind } from '../evidence.codelists.js';

/** A figure of monitoring that a document publishes; providers' own returns are below. */
export const MonitoringFigureEntity = defineEntity({
  name: 'MonitoringFigure',
  tableName: 'monitoring_figure',
  properties: {
    pk: pk(),
    key: naturalKey(),
    programme: () => p.manyToOne(ProgrammeEntity).nullable().index(),
    position: p.integer(),
    kind: code(MonitoringKind).index(),
    measure: text(),
    value: p.decimal().precision(14).scale(4).index(),
    unit: code(FigureUnit).index(),
    asOf: text().nullable(),
    statement: text(),
    search: searchText(STATED),
  },
  indexes: [...searchIndex()],
});

export const KpiEntity = defineEntity({
  name: 'Kpi',
  tableName: 'kpi',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    position: p.integer(),
    name: text(),
    search: searchText(NAMED),
  },
  // Deferred: a load that changes the order has two of one position for a moment.
  uniques: [{ properties: ['position'], deferMode: DeferMode.INITIALLY_DEFERRED }],
  indexes: [...textIndexes('slug'), ...searchIndex()],
});

// A return arrives after its quarter has ended, so the quarter is a value of its own and not the date of arrival.
export const MonitoringReturnEntity = defineEntity({
  name: 'MonitoringReturn',
  tableName: 'monitoring_return',
  properties: {
    pk: pk(),
    key: naturalKey(),
    programme: () => p.manyToOne(ProgrammeEntity).index(),
    provider: () => p.manyToOne(OrganisationEntity).nullable().index(),
    financialYear: text().index(),
    quarter: p.integer().check('quarter >= 1 and quarter <= 4').index(),
  },
});

export const MonitoringReadingEntity = defineEntity({
  name: 'MonitoringReading',
  tableName: 'monitoring_reading',
  properties: {
    pk: pk(),
    monitoringReturn: () => p.manyToOne(MonitoringReturnEntity).index(),
    kpi: () => p.manyToOne(KpiEntity).index(),
    value: p.decimal().precision(14).scale(4).nullable(),
  },
  uniques: [{ properties: ['monitoringReturn', 'kpi'] }],
});
