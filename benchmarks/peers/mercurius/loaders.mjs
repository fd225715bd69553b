import { many, manyFirst, one } from './rows.mjs';

// A statement for each level of an operation, whatever number of objects the level has.
export const loaders = {
  PoliceForceArea: {
    pcc: one('pk', 'select area_pk as key, pk, slug, name, kind from pcc where area_pk = any($1)'),
    programmes: manyFirst(`
      select area.pk as owner, chosen.*
      from unnest($1::int[]) area(pk) cross join lateral (
        select programme.pk, slug, name, kind from programme
        where pk in (select programme_pk from programme_area link where link.area_pk = area.pk)
        order by slug limit $2) chosen`),
  },
  Pcc: {
    awards: manyFirst(`
      select office.pk as owner, chosen.*
      from unnest($1::int[]) office(pk) cross join lateral (
        select pk, amount, amount_kind as "amountKind", stream_pk from award
        where pcc_pk = office.pk order by key limit $2) chosen`),
  },
  Award: {
    stream: one('stream_pk', 'select pk as key, slug, name, funder from funding_stream where pk = any($1)'),
    strands: many(`
      select award_pk as owner, pk, position, kind, description from award_strand where award_pk = any($1)
      order by position, key`),
  },
  AwardStrand: {
    programmes: many(`
      select link.strand_pk as owner, programme.pk, slug, name, model_pk
      from (select distinct strand_pk, programme_pk from strand_programme where strand_pk = any($1)) link
      join programme on programme.pk = link.programme_pk
      order by slug`),
  },
  Programme: {
    pccs: many(`
      select link.programme_pk as owner, pcc.pk, slug, name, kind
      from (select distinct programme_pk, pcc_pk from programme_commissioner where programme_pk = any($1)) link
      join pcc on pcc.pk = link.pcc_pk
      order by slug`),
    providers: many(`
      select link.programme_pk as owner, slug, name
      from (
        select distinct programme_pk, organisation_pk from programme_organisation
        where programme_pk = any($1) and role in ('DELIVERY', 'VICTIMS_SUPPORT')) link
      join organisation on organisation.pk = link.organisation_pk
      order by slug`),
    model: one('model_pk', 'select pk as key, slug, name from intervention_model where pk = any($1)'),
    accreditations: many(`
      select programme_pk as owner, status, scheme_pk from accreditation where programme_pk = any($1)
      order by key`),
  },
  Accreditation: {
    scheme: one('scheme_pk', 'select pk as key, name from accreditation_scheme where pk = any($1)'),
  },
  MonitoringReturn: {
    programme: one('programme_pk', 'select pk as key, slug, name from programme where pk = any($1)'),
    provider: one('provider_pk', 'select pk as key, slug, name from organisation where pk = any($1)'),
  },
};
