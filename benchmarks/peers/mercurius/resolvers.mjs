import { Buffer } from 'node:buffer';
import { rows } from './rows.mjs';

const PROGRAMME = `pk, slug, name, name_is_descriptive as "nameIsDescriptive", description, kind, focus,
  stalking_provision as "stalkingProvision", age_groups as "ageGroups", tailored_to as "tailoredTo",
  risk_levels as "riskLevels", referral_routes as "referralRoutes", victims_support as "victimsSupport", compulsion,
  consent_conditions as "consentConditions", model_pk`;
const LISTED =
  'pk, slug, name, kind, focus, risk_levels as "riskLevels", model_pk, lower(name) collate "C" as place';

// Small sums are withheld, and with them as many more as it takes that the others do not tell them.
const SUMS_OF_INDICATOR = `
  with summed as (
    select financial_year, quarter, focus, readings, case when known > 0 then total end as sum,
      shared > 0 as overlapping
    from monitoring_rollup
    where grain = 'focus' and kpi_pk = (select pk from kpi where slug = $1)),
  ranked as (
    select *, min(sum) over upwards as smallest, row_number() over upwards as place,
      sum(sum) over (upwards rows between unbounded preceding and 1 preceding) as less
    from summed
    window upwards as (partition by sum > 0 order by sum, financial_year, quarter, focus)),
  judged as (
    select *, coalesce(sum > 0 and smallest < 10 and (sum < 10 or place = 2 or less < 10), false) as is_first
    from ranked),
  hidden as (select *, bool_or(is_first) over (partition by sum) as is_hidden from judged),
  decided as (
    select *, is_hidden
      or coalesce(sum > 0, false) and overlapping and bool_or(is_hidden and overlapping) over () as withheld
    from hidden)
  select financial_year as "financialYear", quarter, focus, readings as count,
    case when not withheld then sum::float8 end as value, (count(*) over ())::int as "groupCount"
  from decided order by financial_year, quarter, focus limit $2`;

const number = value => Number(value);

export const resolvers = {
  GBP: { serialize: number },
  Query: {
    programme: async (_, { slug }) =>
      (await rows(`select ${PROGRAMME} from programme where slug = $1`, [slug]))[0] ?? null,
    policeForceArea: async (_, { code }) =>
      (await rows('select pk, code, name, region from police_force_area where code = $1', [code]))[0] ?? null,
    policeForceAreas: async (_, { filter, first }) => ({
      nodes: await rows(
        'select pk, code, name, region from police_force_area where region = $1 order by code limit $2',
        [filter.region.eq, first],
      ),
    }),
    programmes: (_, { filter, orderBy, first }) => programmePage(filter, orderBy, first),
    awardsAggregate: async (_, { filter, first }) => {
      const groups = await rows(
        `with summed as materialized (
           select stream_pk, count(*)::int as count, sum(amount)::float8 as amount
           from award where pcc_pk in (
             select pcc.pk from pcc join police_force_area area on area.pk = area_pk where region = $1)
           group by stream_pk)
         select slug, name, funder, count, amount, (select count(*)::int from summed) as "groupCount"
         from summed join funding_stream stream on stream.pk = stream_pk order by slug limit $2`,
        [filter.pcc.area.region.eq, first],
      );
      return {
        groupCount: groups[0]?.groupCount ?? 0,
        groups: groups.map(({ slug, name, funder, count, amount }) => ({
          key: { stream: { slug, name, funder } },
          count,
          sum: { amount },
        })),
      };
    },
    monitoringAggregate: async (_, { filter, first }) => {
      const groups = await rows(SUMS_OF_INDICATOR, [filter.kpi.slug.eq, first]);
      return {
        groupCount: groups[0]?.groupCount ?? 0,
        groups: groups.map(({ financialYear, quarter, focus, count, value }) => ({
          key: { financialYear, quarter, focus },
          count,
          sum: { value },
        })),
      };
    },
    monitoringReturns: async (_, { filter, first }) => ({
      nodes: await rows(
        `select programme_pk, provider_pk, financial_year as "financialYear", quarter from monitoring_return
         where financial_year >= $1 order by key limit $2`,
        [filter.financialYear.gte, first],
      ),
    }),
  },
  // What a page tells of itself is read when it is asked for.
  ProgrammeConnection: {
    totalCount: async ({ where, values }) =>
      (await rows(`select count(*)::int as count from programme where ${where}`, values))[0].count,
    pageInfo: async ({ page, first }) => {
      const found = await page();
      const last = found[Math.min(found.length, first) - 1];
      return { hasNextPage: found.length > first, endCursor: last ? cursorOf(last) : null };
    },
    nodes: async ({ page, first }) => (await page()).slice(0, first),
  },
};

function programmePage(filter, orderBy, first) {
  const { where, values } = conditionsOf(filter);
  const order = orderBy ? 'place, slug' : 'slug';
  let read;
  const page = () => {
    read ??= rows(
      `select ${LISTED} from programme where ${where} order by ${order} limit $${values.length + 1}`,
      [...values, first + 1],
    );
    return read;
  };
  return { where, values, page, first };
}

function conditionsOf({ focus, accreditations, evaluations, areas }) {
  const conditions = ['true'];
  const values = [];
  const value = one => `$${values.push(one)}`;
  if (focus?.in) conditions.push(`focus && ${value(focus.in)}::text[]`);
  if (focus?.has) conditions.push(`focus @> array[${value(focus.has)}::text]`);
  if (accreditations?.some) {
    const status = value(accreditations.some.status.eq);
    conditions.push(
      `exists (select from accreditation where programme_pk = programme.pk and status = ${status})`,
    );
  }
  if (evaluations?.none) {
    conditions.push(
      `not exists (select from evaluation_subject where programme_pk = programme.pk and relation = 'SAME_SITE')`,
    );
  }
  if (areas?.some) {
    conditions.push(`pk in (
      select programme_pk from programme_area link join police_force_area area on area.pk = link.area_pk
      where region = ${value(areas.some.region.eq)})`);
  }
  return { where: conditions.join(' and '), values };
}

const cursorOf = ({ place, slug }) =>
  Buffer.from(JSON.stringify(['Programme', 'NAME ASC LAST', place, slug])).toString('base64url');
