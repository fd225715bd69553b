import { defineEntity, p } from '@mikro-orm/core';
import { OrganisationEntity, PoliceForceAreaEntity } from '../../commissioning/index.js';
import { text } from '../../shared/columns.js';
import { KpiEntity } from './monitoring.entity.js';

/** What the rows of each grain stand for besides an indicator and a quarter, the grain of the fewest rows first. */
export const GRAINS = ['total', 'focus', 'region', 'area', 'provider'] as const;

/**
 * Readings added up, which triggers keep exact as readings come and go: so that what is asked of all readings is read
 * from some thousands of rows, however many readings there are.
 *
 * A row of the grain `area` is made of the readings of an indicator, in a quarter, from programmes that cover the
 * area; without an area, from those that cover none. A reading is in a row for each area of its programme, so that the
 * rows of a grain may be more than the readings, and in exactly one row of `total` and one of `provider`.
 */
export const MonitoringRollupEntity = defineEntity({
  name: 'MonitoringRollup',
  tableName: 'monitoring_rollup',
  properties: {
    pk: p.bigint().primary(),
    grain: text(),
    // No foreign keys: a row goes with its readings, and who deletes a provider does so before that.
    provider: () => p.manyToOne(OrganisationEntity).nullable().createForeignKeyConstraint(false),
    area: () => p.manyToOne(PoliceForceAreaEntity).nullable().createForeignKeyConstraint(false),
    region: text().nullable(),
    focus: text().nullable(),
    kpi: () => p.manyToOne(KpiEntity).createForeignKeyConstraint(false),
    financialYear: text(),
    quarter: p.integer(),
    /** How many there are. */
    readings: p.integer(),
    /** Of how many the value is known. */
    known: p.integer(),
    /** The sum of these values, nought where there is none. */
    total: p.decimal(),
    /** How many of the readings are in another row of the grain too. */
    shared: p.integer(),
  },
  indexes: [
    {
      name: 'monitoring_rollup_cell_index',
      expression: (columns, table, name) =>
        `create unique index "${name}" on "${table.name}" (${['grain', 'provider', 'area', 'region', 'focus', 'kpi', 'financialYear', 'quarter'].map(property => columns[property as keyof typeof columns]).join(', ')}) nulls not distinct`,
    },
  ],
});
