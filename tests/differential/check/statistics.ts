import { getNamedType, isObjectType } from 'graphql';
import { columnOf, modelOf } from '../model/model.js';
import type { Row, Statistic } from '../model/type-model.js';
import { toPence, toPounds, type World } from './values.js';

const STATISTICS: readonly Statistic[] = ['sum', 'min', 'max', 'avg'];

export type Statistics = Readonly<Partial<Record<Statistic, Readonly<Record<string, number | null>>>>>;

/** The statistics that the schema gives the groups of a type, of the records of one group. */
export function statisticsOf({ schema }: World, type: string, rows: readonly Row[]): Statistics {
  const given = STATISTICS.flatMap(statistic => {
    const object = schema.getType(`${type}${statistic[0]?.toUpperCase()}${statistic.slice(1)}`);
    if (!isObjectType(object)) return [];
    const values = Object.values(object.getFields()).map(field => {
      const isMoney = getNamedType(field.type).name === 'GBP';
      return [field.name, statisticOf(type, statistic, field.name, rows, isMoney)] as const;
    });
    return [[statistic, Object.fromEntries(values)] as const];
  });
  return Object.fromEntries(given);
}

function statisticOf(
  type: string,
  statistic: Statistic,
  field: string,
  rows: readonly Row[],
  isMoney: boolean,
): number | null {
  const within = modelOf(type).within?.[field];
  if (within !== undefined && new Set(rows.map(row => row[within])).size > 1) return null;
  const known = rows.map(row => row[columnOf(field)]).filter(value => value !== null);
  if (known.length === 0) return null;
  // In whole numbers of the smallest part that a column keeps, because a float adds up wrongly.
  const [read, write] = isMoney ? [toPence, toPounds] : [toParts, fromParts];
  return write(
    reduced(
      statistic,
      known.map(value => read(value as string | number)),
    ),
  );
}

function reduced(statistic: Statistic, values: readonly bigint[]): bigint {
  const sum = values.reduce((total, value) => total + value, 0n);
  switch (statistic) {
    case 'sum':
      return sum;
    case 'min':
      return values.reduce((least, value) => (value < least ? value : least));
    case 'max':
      return values.reduce((greatest, value) => (value > greatest ? value : greatest));
    case 'avg':
      return nearest(sum, BigInt(values.length));
  }
}

/** To the nearest penny, half a penny away from zero. */
function nearest(sum: bigint, count: bigint): bigint {
  const sign = sum < 0n ? -1n : 1n;
  return (sign * (2n * sign * sum + count)) / (2n * count);
}

const DECIMALS = 4;

function toParts(value: string | number): bigint {
  const [whole = '0', decimals = ''] = String(value).split('.');
  return BigInt(whole + decimals.padEnd(DECIMALS, '0'));
}

function fromParts(parts: bigint): number {
  const digits = String(parts < 0n ? -parts : parts).padStart(DECIMALS + 1, '0');
  return Number(`${parts < 0n ? '-' : ''}${digits.slice(0, -DECIMALS)}.${digits.slice(-DECIMALS)}`);
}
