import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Organisation, Programme } from '../../commissioning/index.js';
import { addAggregate } from '../../shared/aggregate/add-aggregate.js';
import { pointingAt, readable } from '../../shared/readable.js';
import { listResolver } from '../../shared/list.resolver.js';
import type { RowOf } from '../../shared/reads.js';
import type { EvidenceContext } from '../evidence.context.js';
import type { MonitoringFigureEntity, MonitoringReturnEntity } from './monitoring.entity.js';
import { MonitoringReadingEntity } from './monitoring.entity.js';
import {
  kpiFilter,
  monitoringFigureFilter,
  monitoringReadingFilter,
  monitoringReturnFilter,
} from './monitoring.filter.js';
import { Kpi, MonitoringFigure, MonitoringReading, MonitoringReturn } from './monitoring.type.js';
import { numberResolver } from '../../shared/number.resolver.js';

export const MonitoringFiguresListResolver = listResolver({
  field: 'monitoringFigures',
  type: MonitoringFigure,
  listing: { declaration: monitoringFigureFilter },
  description: 'Counts of monitoring and targets that the documents publish.',
});

export const KpisListResolver = listResolver({
  field: 'kpis',
  type: Kpi,
  listing: { declaration: kpiFilter },
  description: 'The key performance indicators that the 2025 review lists.',
});

export const MonitoringReturnsListResolver = listResolver({
  field: 'monitoringReturns',
  type: MonitoringReturn,
  listing: { declaration: monitoringReturnFilter },
  description: 'Providers’ quarterly returns. The published documents hold none.',
});

@Resolver()
export class MonitoringAggregateResolver {}
addAggregate(MonitoringAggregateResolver, {
  field: 'monitoringAggregate',
  declaration: monitoringReadingFilter,
  description:
    'The readings of providers’ quarterly returns, in groups, counted and added up. Small sums of people are withheld. The published documents hold none.',
});

@Resolver(() => MonitoringFigure)
export class MonitoringFigureResolver {
  @FieldResolver(() => Programme, {
    nullable: true,
    description: 'The programme. Null when the figure is of none on record.',
  })
  programme(@Root() figure: RowOf<typeof MonitoringFigureEntity>, @Ctx() { loaders }: EvidenceContext) {
    return figure.programme === null ? null : loaders.programmeByPk.load(figure.programme);
  }
}

@Resolver(() => MonitoringReturn)
export class MonitoringReturnResolver {
  @FieldResolver(() => Programme, { description: 'The programme.' })
  programme(@Root() row: RowOf<typeof MonitoringReturnEntity>, @Ctx() { loaders }: EvidenceContext) {
    return loaders.programmeByPk.load(row.programme);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The provider that made it. Null when it is not recorded.',
  })
  provider(@Root() row: RowOf<typeof MonitoringReturnEntity>, @Ctx() { loaders }: EvidenceContext) {
    return row.provider === null ? null : loaders.organisationByPk.load(row.provider);
  }

  @readable(pointingAt(MonitoringReadingEntity, 'monitoringReturn', 'kpi'))
  @FieldResolver(() => [MonitoringReading], {
    description: 'One reading for each indicator that it reports.',
  })
  readings(@Root() row: RowOf<typeof MonitoringReturnEntity>, @Ctx() { loaders }: EvidenceContext) {
    return loaders.readingsByReturn.load(row.pk);
  }
}

@Resolver(() => MonitoringReading)
export class MonitoringReadingResolver {
  @FieldResolver(() => Kpi)
  kpi(@Root() reading: RowOf<typeof MonitoringReadingEntity>, @Ctx() { loaders }: EvidenceContext) {
    return loaders.kpiByPk.load(reading.kpi);
  }
}

export const MonitoringFigureValueResolver = numberResolver(MonitoringFigure, 'value', { nullable: false });

export const MonitoringReadingValueResolver = numberResolver(MonitoringReading, 'value', { nullable: true });
