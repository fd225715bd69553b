import type { OperationName, Variables } from '../../operations/operation.js';
import { DECIDED_SUMS } from '../decided-sums.js';

/** A statement of one row and one column: the JSON of the whole answer's data, or null where there is none. */
export interface HandWritten {
  readonly text: string;
  readonly values: (variables: Variables) => readonly unknown[];
  /** The JSON where the statement finds nothing. */
  readonly ifNone: string;
}

// The rows of a list are put together as text, children for all parents at once: of what was tried, the fastest.

/**
 * The operations written by hand, as well as we know how to: the yardstick of the benchmark. Each answers letter for
 * letter what the server answers, its rules of disclosure included.
 */
export const handWritten: Readonly<Record<OperationName, HandWritten>> = {
  'programme-by-slug': {
    values: ({ slug }) => [slug],
    ifNone: '{"programme":null}',
    text: `
      select '{"programme":{"slug":' || to_json(slug)::text
        || ',"name":' || to_json(name)::text
        || ',"nameIsDescriptive":' || name_is_descriptive::text
        || ',"description":' || to_json(description)::text
        || ',"kind":"' || kind
        || '","focus":' || coalesce(array_to_json(focus)::text, 'null')
        || ',"stalkingProvision":' || coalesce('"' || stalking_provision || '"', 'null')
        || ',"ageGroups":' || coalesce(array_to_json(age_groups)::text, 'null')
        || ',"tailoredTo":' || coalesce(array_to_json(tailored_to)::text, 'null')
        || ',"riskLevels":' || coalesce(array_to_json(risk_levels)::text, 'null')
        || ',"referralRoutes":' || coalesce(array_to_json(referral_routes)::text, 'null')
        || ',"victimsSupport":' || coalesce(array_to_json(victims_support)::text, 'null')
        || ',"compulsion":' || coalesce(array_to_json(compulsion)::text, 'null')
        || ',"consentConditions":' || coalesce(array_to_json(consent_conditions)::text, 'null') || '}}'
      from programme where slug = $1`,
  },

  'providers-by-area': {
    values: ({ region }) => [region],
    ifNone: '{"policeForceAreas":{"nodes":[]}}',
    text: `
      with area as materialized (
        select pk, code, name from police_force_area where region = $1 order by code limit 50),
      listed as materialized (
        select area.pk as area_pk, chosen.*
        from area cross join lateral (
          select programme.pk, slug, name, kind from programme
          where pk in (select programme_pk from programme_area link where link.area_pk = area.pk)
          order by slug limit 10) chosen),
      provider as materialized (
        select programme_pk, string_agg(
          '{"slug":' || to_json(slug)::text || ',"name":' || to_json(name)::text || '}', ',' order by slug) as json
        from (
          select distinct programme_pk, organisation_pk from programme_organisation
          where role in ('DELIVERY', 'VICTIMS_SUPPORT') and programme_pk in (select pk from listed)) link
        join organisation on organisation.pk = organisation_pk
        group by programme_pk),
      of_area as materialized (
        select area_pk, string_agg(
          '{"slug":' || to_json(slug)::text || ',"name":' || to_json(name)::text || ',"kind":"' || kind
          || '","providers":[' || coalesce(json, '') || ']}', ',' order by slug) as json
        from listed left join provider on programme_pk = listed.pk
        group by area_pk)
      select '{"policeForceAreas":{"nodes":[' || coalesce(string_agg(
        '{"code":' || to_json(code)::text || ',"name":' || to_json(name)::text
        || ',"programmes":[' || coalesce(json, '') || ']}', ',' order by code), '') || ']}}'
      from area left join of_area on area_pk = area.pk`,
  },

  'accredited-without-evaluation': {
    values: ({ focus }) => [focus],
    ifNone: '',
    text: `
      with found as materialized (
        select pk, slug, name from programme
        where focus && $1::text[]
          and exists (select from accreditation where programme_pk = programme.pk and status = 'HELD')
          and not exists (
            select from evaluation_subject where programme_pk = programme.pk and relation = 'SAME_SITE')),
      page as materialized (select * from found order by slug limit 50),
      office as (
        select programme_pk, string_agg(
          '{"slug":' || to_json(slug)::text || ',"name":' || to_json(name)::text || '}', ',' order by slug) as json
        from (
          select distinct programme_pk, pcc_pk from programme_commissioner
          where programme_pk in (select pk from page)) link
        join pcc on pcc.pk = pcc_pk
        group by programme_pk),
      provider as (
        select programme_pk, string_agg(
          '{"slug":' || to_json(slug)::text || ',"name":' || to_json(name)::text || '}', ',' order by slug) as json
        from (
          select distinct programme_pk, organisation_pk from programme_organisation
          where role in ('DELIVERY', 'VICTIMS_SUPPORT') and programme_pk in (select pk from page)) link
        join organisation on organisation.pk = organisation_pk
        group by programme_pk),
      statement as (
        select programme_pk, string_agg(
          '{"status":"' || status || '","scheme":{"name":' || to_json(scheme.name)::text || '}}', ',' order by key) as json
        from accreditation join accreditation_scheme scheme on scheme.pk = scheme_pk
        where programme_pk in (select pk from page)
        group by programme_pk)
      select '{"programmes":{"totalCount":' || (select count(*) from found)::text
        || ',"nodes":[' || coalesce(string_agg(
        '{"slug":' || to_json(slug)::text || ',"name":' || to_json(name)::text
        || ',"pccs":[' || coalesce(office.json, '') || '],"providers":[' || coalesce(provider.json, '')
        || '],"accreditations":[' || coalesce(statement.json, '') || ']}', ',' order by slug), '') || ']}}'
      from page
      left join office on office.programme_pk = pk
      left join provider on provider.programme_pk = pk
      left join statement on statement.programme_pk = pk`,
  },

  'area-in-depth': {
    values: ({ code }) => [code],
    ifNone: '{"policeForceArea":null}',
    text: `
      with area as materialized (
        select area.code, area.name, area.region, pcc.pk, pcc.slug as pcc_slug, pcc.name as pcc_name, pcc.kind
        from police_force_area area left join pcc on area_pk = area.pk where area.code = $1),
      given as materialized (
        select award.pk, key, amount, amount_kind, stream_pk
        from award where pcc_pk = (select pk from area) order by key limit 10),
      strand as materialized (
        select pk, award_pk, position, kind, description, key
        from award_strand where award_pk in (select pk from given)),
      link as materialized (
        select distinct strand_pk, programme_pk from strand_programme
        where strand_pk in (select pk from strand)),
      statement as (
        select programme_pk, string_agg(
          '{"status":"' || status || '","scheme":{"name":' || to_json(scheme.name)::text || '}}', ',' order by key) as json
        from accreditation join accreditation_scheme scheme on scheme.pk = scheme_pk
        where programme_pk in (select programme_pk from link)
        group by programme_pk),
      paid as (
        select programme.pk, programme.slug,
          '{"slug":' || to_json(programme.slug)::text || ',"name":' || to_json(programme.name)::text
          || ',"model":' || coalesce(
            '{"slug":' || to_json(model.slug)::text || ',"name":' || to_json(model.name)::text || '}', 'null')
          || ',"accreditations":[' || coalesce(statement.json, '') || ']}' as json
        from programme
        left join intervention_model model on model.pk = model_pk
        left join statement on programme_pk = programme.pk
        where programme.pk in (select programme_pk from link)),
      of_strand as (
        select strand_pk, string_agg(json, ',' order by slug) as json
        from link join paid on paid.pk = programme_pk group by strand_pk),
      of_award as (
        select award_pk, string_agg(
          '{"position":' || position::text || ',"kind":"' || kind || '","description":' || to_json(description)::text
          || ',"programmes":[' || coalesce(json, '') || ']}', ',' order by position, key) as json
        from strand left join of_strand on strand_pk = pk group by award_pk),
      awards as (
        select string_agg(
          '{"amount":' || trim_scale(amount)::text || ',"amountKind":"' || amount_kind
          || '","stream":{"slug":' || to_json(stream.slug)::text || ',"name":' || to_json(stream.name)::text
          || ',"funder":"' || funder || '"},"strands":[' || coalesce(json, '') || ']}', ',' order by key) as json
        from given join funding_stream stream on stream.pk = stream_pk
        left join of_award on award_pk = given.pk)
      select '{"policeForceArea":{"code":' || to_json(code)::text || ',"name":' || to_json(name)::text
        || ',"region":' || to_json(region)::text || ',"pcc":' || coalesce(
          '{"slug":' || to_json(pcc_slug)::text || ',"name":' || to_json(pcc_name)::text
          || ',"kind":' || coalesce('"' || kind || '"', 'null')
          || ',"awards":[' || coalesce((select json from awards), '') || ']}', 'null') || '}}'
      from area`,
  },

  'programmes-page': {
    values: ({ focus, region }) => [focus, region],
    ifNone: '',
    text: `
      with found as materialized (
        select pk, slug, name, kind, focus, risk_levels, lower(name) collate "C" as place
        from programme
        where focus @> array[$1::text]
          and pk in (
            select programme_pk from programme_area
            where area_pk in (select pk from police_force_area where region = $2))),
      page as materialized (
        select *, row_number() over (order by place, slug) as number
        from found order by place, slug limit 21)
      select '{"programmes":{"totalCount":' || (select count(*) from found)::text
        || ',"pageInfo":{"hasNextPage":' || (count(*) > 20)::text
        || ',"endCursor":' || coalesce('"' || rtrim(translate(encode(convert_to(
          '["Programme","NAME ASC LAST",' || to_json((array_agg(place order by number desc) filter (where number <= 20))[1])::text
          || ',' || to_json((array_agg(slug order by number desc) filter (where number <= 20))[1])::text || ']',
          'UTF8'), 'base64'), E'+/\\n', '-_'), '=') || '"', 'null')
        || '},"nodes":[' || coalesce(string_agg(
          '{"slug":' || to_json(slug)::text || ',"name":' || to_json(name)::text || ',"kind":"' || kind
          || '","focus":' || coalesce(array_to_json(focus)::text, 'null')
          || ',"riskLevels":' || coalesce(array_to_json(risk_levels)::text, 'null') || '}', ','
          order by number) filter (where number <= 20), '') || ']}}'
      from page`,
  },

  'awards-by-stream': {
    values: ({ region }) => [region],
    ifNone: '',
    text: `
      with summed as materialized (
        select stream_pk, count(*) as count, sum(amount) as amount
        from award
        where pcc_pk in (
          select pcc.pk from pcc join police_force_area area on area.pk = area_pk where region = $1)
        group by stream_pk)
      select '{"awardsAggregate":{"groupCount":' || (select count(*) from summed)::text
        || ',"groups":[' || coalesce(string_agg(
          '{"key":{"stream":{"slug":' || to_json(slug)::text || ',"name":' || to_json(name)::text
          || '}},"count":' || count::text || ',"sum":{"amount":' || trim_scale(amount)::text || '}}', ','
          order by slug), '') || ']}}'
      from (
        select slug, name, count, amount
        from summed join funding_stream stream on stream.pk = stream_pk order by slug limit 50) page`,
  },

  'readings-by-quarter': {
    values: ({ kpi }) => [kpi],
    ifNone: '',
    text: `
      with ${DECIDED_SUMS},
      page as (
        select *, row_number() over (order by financial_year, quarter, focus) as number
        from decided order by number limit 500)
      select '{"monitoringAggregate":{"groupCount":' || (select count(*) from summed)::text
        || ',"groups":[' || coalesce(string_agg(
          '{"key":{"financialYear":"' || financial_year || '","quarter":' || quarter::text
          || ',"focus":' || coalesce('"' || focus || '"', 'null') || '},"count":' || count::text
          || ',"sum":{"value":' || coalesce(case when not withheld then trim_scale(value)::text end, 'null')
          || '}}', ',' order by number), '') || ']}}'
      from page`,
  },

  'returns-since': {
    values: ({ from }) => [from],
    ifNone: '',
    text: `
      with page as materialized (
        select key, financial_year, quarter, programme_pk, provider_pk
        from monitoring_return where financial_year >= $1 order by key limit 1000),
      named as materialized (
        select pk, '{"slug":' || to_json(slug)::text || ',"name":' || to_json(name)::text || '}' as json
        from programme where pk in (select programme_pk from page)),
      provider as materialized (
        select pk, '{"slug":' || to_json(slug)::text || ',"name":' || to_json(name)::text || '}' as json
        from organisation where pk in (select provider_pk from page))
      select '{"monitoringReturns":{"nodes":[' || coalesce(string_agg(
        '{"financialYear":' || to_json(financial_year)::text || ',"quarter":' || quarter::text
        || ',"programme":' || named.json || ',"provider":' || coalesce(provider.json, 'null') || '}', ','
        order by key), '') || ']}}'
      from page
      join named on named.pk = programme_pk
      left join provider on provider.pk = provider_pk`,
  },
};
