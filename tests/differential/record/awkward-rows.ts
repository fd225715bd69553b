import pg from 'pg';
import { AWKWARD_PROGRAMMES } from './awkward-programmes.js';

// What the published record does not have, or has not yet: returns, dates, ties, names that break careless conditions
// on text, and places in a list that are not the order of the keys.
const ROWS = `
  insert into organisation (pk, slug, name, description) values
    (90001, 'zz-percent', '100% Safe_', null),
    (90002, 'zz-backslash', 'Back\\slash', ''),
    (90003, 'zz-quote', 'O''Brien "and" Sons', null),
    (90004, 'zz-accents', 'Élan Ŵyn Straße', null),
    (90005, 'zz-case-1', 'same name', null),
    (90006, 'zz-case-2', 'Same Name', null),
    (90007, 'zz-case-3', 'SAME NAME', null);
  insert into programme_organisation (pk, key, programme_pk, organisation_pk, role)
    select 90000 + row_number() over (order by p.slug, o.pk), 'zz/' || p.slug || '/' || o.pk || '/' || r.role, p.pk, o.pk, r.role
    from (select * from programme order by slug limit 3) p
      cross join (select * from organisation where pk > 90004) o
      cross join (values ('DELIVERY'), ('VICTIMS_SUPPORT')) r(role);
  insert into finding (pk, key, evaluation_pk, position, kind, measure, statement)
    select 90000 + 10 * e.place + n, 'zz-' || e.place || '-' || (9 - n), e.pk, 100 + n, 'SELF_REPORT', 'invented', 'Invented.'
    from (select pk, row_number() over (order by slug) as place from evaluation limit 2) e cross join generate_series(1, 3) n;
  insert into award_strand (pk, key, award_pk, position, kind, may_start_later, description)
    select 90000 + 10 * a.place + n, 'zz-' || a.place || '-' || (9 - n), a.pk, 100 + n, 'STAFF', n = 2, 'Invented.'
    from (select pk, row_number() over (order by key) as place from award limit 5) a cross join generate_series(1, 3) n;
  insert into monitoring_figure (pk, key, programme_pk, position, kind, measure, value, unit, statement)
    select 90000 + 10 * p.place + n, 'zz-' || p.place || '-' || (9 - n), p.pk, 100 + n, 'TARGET', 'invented', n * 1.25,
      case when n = 3 then 'MONTHS' else 'PEOPLE' end, 'Invented.'
    from (select pk, row_number() over (order by slug) as place from programme limit 3) p cross join generate_series(1, 3) n;
  insert into accreditation
    (pk, key, holder_kind, programme_pk, organisation_pk, scheme_pk, status, valid_from, valid_to)
    select 90000 + n, 'zz-' || n, 'ORGANISATION', null, 90000 + n % 3 + 1,
      (select min(pk) + n % 2 from accreditation_scheme), 'HELD',
      case when n % 3 > 0 then date '2024-02-28' + n / 2 end, case when n % 4 > 0 then date '2025-01-01' - n end
    from generate_series(1, 9) n;
  insert into monitoring_return (pk, key, programme_pk, provider_pk, financial_year, quarter)
    select 90000 + row_number() over (order by p.slug, y.year, q), p.slug || '/' || y.year || '/' || q, p.pk,
      case when q = 1 then null else 90000 + q end, y.year, q
    from (select * from programme order by slug limit 5) p
      cross join (values ('2023-24'), ('2024-25')) y(year) cross join generate_series(1, 3) q;
  insert into monitoring_reading (pk, monitoring_return_pk, financial_year, kpi_pk, value)
    select 90000 + row_number() over (order by r.pk, k.pk), r.pk, r.financial_year, k.pk,
      case when (r.pk + k.position) % 11 = 0 then null else (r.pk * 7 + k.position * 3) % 17 end
    from monitoring_return r cross join (select * from kpi where position <= 4) k
    where (r.pk + k.position) % 5 > 0;
  insert into monitoring_reading (pk, monitoring_return_pk, financial_year, kpi_pk, value)
    select 95000 + row_number() over (order by r.pk), r.pk, r.financial_year, k.pk,
      (array[4, 30, 30, 50])[row_number() over (order by r.pk)]
    from (select * from monitoring_return where financial_year = '2023-24' and quarter = 1 order by pk limit 4) r
      cross join (select * from kpi where position = 5) k;
`;

/** Adds records that are invented, for this test alone. */
export async function addAwkwardRows(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(ROWS + AWKWARD_PROGRAMMES);
  } finally {
    await client.end();
  }
}
