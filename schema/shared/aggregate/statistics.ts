import { sql, type RawBuilder } from 'kysely';
import { is, type FilterDeclaration, type FilterField, type Statistic } from '../filter/declaration.js';

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

/**
 * Statistics of a group, as columns under their paths: `sum.amount`.
 *
 * @param wanted the paths of those that are wanted
 * @param computed a statistic of a field, of the rows of the group
 * @param column a property of these rows
 */
export function statisticColumns(
  declaration: FilterDeclaration,
  wanted: ReadonlySet<string>,
  computed: (statistic: Statistic, name: string) => RawBuilder<unknown>,
  column: (property: string) => RawBuilder<unknown>,
): RawBuilder<unknown>[] {
  return statisticsOf(declaration).flatMap(statistic => {
    const names = measuredBy(declaration, statistic).filter(name => wanted.has(`${statistic}.${name}`));
    return names.map(name => {
      const { within } = declaration.measures[name] ?? {};
      const printed = printedSql(declaration, statistic, name, computed(statistic, name));
      const unmixed =
        within === undefined
          ? printed
          : sql`case when min(${column(within)}) = max(${column(within)}) then ${printed} end`;
      return sql`${unmixed} as ${sql.id(`${statistic}.${name}`)}`;
    });
  });
}

function printedSql(
  declaration: FilterDeclaration,
  statistic: Statistic,
  name: string,
  plain: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const { kind } = statisticField(declaration, name, statistic);
  if (kind === 'number') return sql`(${plain})::float8`;
  if (kind === 'pounds' && statistic === 'avg') return sql`round(${plain}, 2)`;
  return plain;
}
