import { DeferMode, defineEntity, p } from '@mikro-orm/core';
import { OrganisationEntity, ProgrammeEntity } from '../../commissioning/index.js';
import { code, naturalKey, pk, searchIndex, searchText, text, textIndexes } from '../../shared/columns.js';
import { NAMED, STATED } from '../../shared/search/search-field.js';
import { FigureUnit } from '../../shared/figure-unit.js';
import { financialYears } from '../../shared/financial-year.js';
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
  // What the foreign key of the readings points at.
  uniques: [{ properties: ['pk', 'financialYear'] }],
});

/** Every key of a partitioned table has in it what tells the partitions apart, which is the financial year. */
export const MonitoringReadingEntity = defineEntity({
  name: 'MonitoringReading',
  tableName: 'monitoring_reading',
  properties: {
    pk: pk().autoincrement(),
    // The foreign key is that of both columns, below.
    monitoringReturn: () => p.manyToOne(MonitoringReturnEntity).createForeignKeyConstraint(false),
    /** That of the return. */
    financialYear: text().primary(),
    /** The same return once more: the foreign key that keeps the year equal to the return's, also when that changes. */
    returnOfYear: () =>
      p
        .manyToOne(MonitoringReturnEntity)
        .joinColumns('monitoring_return_pk', 'financial_year')
        .referencedColumnNames('pk', 'financial_year')
        .updateRule('cascade'),
    kpi: () => p.manyToOne(KpiEntity).index(),
    value: p.decimal().precision(14).scale(4).nullable(),
  },
  // Of the tables that a migration makes; in a database, `add_monitoring_year` may have added others.
  partitionBy: {
    type: 'list',
    expression: ['financialYear'],
    partitions: [
      ...financialYears('2019-20', '2030-31').map(year => ({
        name: `monitoring_reading_${year.replace('-', '_')}`,
        values: `in ('${year}')`,
      })),
      { name: 'monitoring_reading_other_years', values: 'default' },
    ],
  },
  uniques: [
    {
      name: 'monitoring_reading_return_kpi_unique',
      properties: ['monitoringReturn', 'kpi', 'financialYear'],
    },
  ],
});
