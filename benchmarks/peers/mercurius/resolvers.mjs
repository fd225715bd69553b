import { Buffer } from 'node:buffer';
import { DECIDED_SUMS } from '../../../dist/benchmarks/contenders/decided-sums.js';
import { rows } from './rows.mjs';

const PROGRAMME = `pk, slug, name, name_is_descriptive as "nameIsDescriptive", description, kind, focus,
  stalking_provision as "stalkingProvision", age_groups as "ageGroups", tailored_to as "tailoredTo",
  risk_levels as "riskLevels", referral_routes as "referralRoutes", victims_support as "victimsSupport", compulsion,
  consent_conditions as "consentConditions", model_pk`;
const LISTED =
  'pk, slug, name, kind, focus, risk_levels as "riskLevels", model_pk, lower(name) collate "C" as place';

const SUMS_OF_INDICATOR = `
  with ${DECIDED_SUMS}
  select financial_year as "financialYear", quarter, focus, count,
    case when not withheld then value::float8 end as value, (count(*) over ())::int as "groupCount"
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
