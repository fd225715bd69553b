import type pg from 'pg';
import { Focus, STALKING } from '../../schema/shared/focus.js';
import type { OperationName, Variables } from './operation.js';

const MOST_SLUGS = 200;
const ROWS_OF_A_LIST = 1000;

/** The variables of an operation's requests: the same for everybody, and in the same order on the same data. */
export async function variantsOf(database: pg.Client, name: OperationName): Promise<Variables[]> {
  const texts = async (query: string, values: readonly unknown[] = []): Promise<string[]> =>
    (await database.query<{ one: string }>(query, [...values])).rows.map(({ one }) => one);
  const regions = () => texts('select distinct region as one from police_force_area order by one');
  const foci = Object.values(Focus);

  switch (name) {
    case 'programme-by-slug': {
      // Spread over the whole table, in an order that the table does not have.
      const slugs = await texts('select slug as one from programme order by md5(slug) limit $1', [
        MOST_SLUGS,
      ]);
      return slugs.map(slug => ({ slug }));
    }
    case 'providers-by-area':
    case 'awards-by-stream':
      return (await regions()).map(region => ({ region }));
    case 'accredited-without-evaluation':
      return [...foci.map(one => [one]), [...STALKING], foci].map(focus => ({ focus }));
    case 'area-in-depth':
      return (await texts('select code as one from police_force_area order by md5(code)')).map(code => ({
        code,
      }));
    case 'programmes-page':
      return (await regions()).flatMap(region => foci.map(focus => ({ focus, region })));
    case 'readings-by-quarter':
      return (await texts('select slug as one from kpi order by position')).map(kpi => ({ kpi }));
    case 'returns-since': {
      const years = await texts(
        `select financial_year as one from (
           select financial_year, sum(count(*)) over (order by financial_year desc) as since
           from monitoring_return group by financial_year) counted
         where since >= $1 order by one`,
        [ROWS_OF_A_LIST],
      );
      // Data with fewer returns than one page has, such as the published record with none, are asked for all of them.
      return (years.length > 0 ? years : ['2000-01']).map(from => ({ from }));
    }
  }
}
