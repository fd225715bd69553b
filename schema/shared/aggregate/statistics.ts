import { sql, type RawBuilder } from 'kysely';
import { is, type FilterDeclaration, type FilterField, type Statistic } from '../filter/declaration.js';
import type { Reads } from '../reads.js';

/** What each statistic says. */
export const STATISTICS: Record<Statistic, string> = {
  sum: 'The sum of the values that are known.',
  min: 'The least of the values that are known.',
  max: 'The greatest of the values that are known.',
  avg: 'The mean of the values that are known.',
};

/** The statistics of a type in the order of the schema. */
export function statisticsOf({ measures }: FilterDeclaration): Statistic[] {
  const given = new Set(Object.values(measures).flatMap(measure => measure.statistics));
  return (Object.keys(STATISTICS) as Statistic[]).filter(one => given.has(one));
}

/** The fields of a type that have a statistic. */
export function measuredBy({ measures }: FilterDeclaration, statistic: Statistic): string[] {
  return Object.keys(measures).filter(name => measures[name]?.statistics.includes(statistic));
}

/** The kind of a statistic: of whole numbers, a mean is none and a sum may be too great to be one. */
export function statisticField(
  { fields, typeName }: FilterDeclaration,
  name: string,
  statistic: Statistic,
): FilterField {
  const field = fields[name];
  if (!field) throw new Error(`${typeName} measures "${name}", which it does not declare.`);
  const widened = field.kind === 'integer' && (statistic === 'avg' || statistic === 'sum');
  return widened ? is.number(field.description) : field;
}

/** Every statistic of the rows `t` of a group, as a column under its path: `sum.amount`. */
export function statisticColumns(reads: Reads, declaration: FilterDeclaration): RawBuilder<unknown>[] {
  return statisticsOf(declaration).flatMap(statistic =>
    measuredBy(declaration, statistic).map(
      name => sql`${statisticSql(reads, declaration, statistic, name)} as ${sql.id(`${statistic}.${name}`)}`,
    ),
  );
}

function statisticSql(
  reads: Reads,
  declaration: FilterDeclaration,
  statistic: Statistic,
  name: string,
): RawBuilder<unknown> {
  const { kind } = statisticField(declaration, name, statistic);
  const plain = sql`${sql.raw(statistic)}(${reads.column('t', declaration.entity, name)})`;
  let printed = plain;
  if (kind === 'number') printed = sql`(${plain})::float8`;
  if (kind === 'pounds' && statistic === 'avg') printed = sql`round(${plain}, 2)`;
  const { within } = declaration.measures[name] ?? {};
  if (within === undefined) return printed;
  const unit = reads.column('t', declaration.entity, within);
  return sql`case when min(${unit}) = max(${unit}) then ${printed} end`;
}
