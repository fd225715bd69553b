import { Migration } from '@mikro-orm/migrations';

// The rollup of the readings: schema/evidence/monitoring/monitoring-rollup.entity.ts says what its rows are, and
// docs/decisions/0015 why it is kept like this.
//
// Each trigger works out by how much the rows of the rollup change, from the rows that its statement has changed and
// from what the other tables hold. That is exact because one transaction writes at a time (every statement waits for
// the data revision first) and because, within a statement, only one of the tables may change of which a sum is made.

/** Of which kinds of programme's members the rollup has rows, beside the whole and the providers. */
const OF_PROGRAMME = `create function monitoring_members(of_programme int)
  returns table (grain text, area_pk int, region text, focus text, shared boolean)
  language sql stable as $$
    select 'area', one.area_pk, null::text, null::text, count(*) over () > 1
      from (select distinct link.area_pk
        from (select) alone left join programme_area link on link.programme_pk = of_programme) one
    union all
    select 'region', null, one.region, null, count(*) over () > 1
      from (select distinct area.region
        from (select) alone
        left join (programme_area link join police_force_area area on area.pk = link.area_pk)
          on link.programme_pk = of_programme) one
    union all
    select 'focus', null, null, one.focus, count(*) over () > 1
      from (select distinct focus.one as focus
        from programme left join lateral unnest(programme.focus) focus(one) on true
        where programme.pk = of_programme) one
  $$;`;

// The columns by which a row of the rollup is told from the others.
const CELL = 'grain, provider_pk, area_pk, region, focus, kpi_pk, financial_year, quarter';

/** What readings amount to that are gained or lost: each of them has a `sign`. */
const AMOUNTS = `sum(sign)::int as readings, sum(case when value is null then 0 else sign end)::int as known,
  coalesce(sum(sign * value), 0) as total`;

/** By how much the readings of the CTE `reading` change the rows of the rollup. */
const OF_READINGS = `
  select 'total' as grain, null::int as provider_pk, null::int as area_pk, null::text as region, null::text as focus,
    kpi_pk, financial_year, quarter, ${AMOUNTS}, 0 as shared
  from reading group by kpi_pk, financial_year, quarter
  union all
  select 'provider', provider_pk, null, null, null, kpi_pk, financial_year, quarter, ${AMOUNTS}, 0
  from reading group by provider_pk, kpi_pk, financial_year, quarter
  union all
  select member.grain, null, member.area_pk, member.region, member.focus, kpi_pk, financial_year, quarter,
    ${AMOUNTS}, sum(case when member.shared then sign else 0 end)::int
  from (select distinct programme_pk from reading) programme
    cross join lateral monitoring_members(programme.programme_pk) member
    join reading on reading.programme_pk = programme.programme_pk
  group by member.grain, member.area_pk, member.region, member.focus, kpi_pk, financial_year, quarter`;

/** By how much the CTE `moved`, members that programmes gain and lose, changes the rows of the rollup. */
const OF_MEMBERS = `
  select grain, null::int as provider_pk, area_pk, region, focus, kpi_pk, reading.financial_year, quarter,
    ${AMOUNTS}, sum(case when shared then sign else 0 end)::int as shared
  from moved
    join monitoring_return made on made.programme_pk = moved.programme_pk
    join monitoring_reading reading
      on reading.monitoring_return_pk = made.pk and reading.financial_year = made.financial_year
  group by grain, area_pk, region, focus, kpi_pk, reading.financial_year, quarter`;

/**
 * The rows that the rollup has to have. Programmes of the same members are added up as one, of which there are few,
 * before each of their members is given the sums.
 */
const ALL_READINGS = `
  with member as materialized (
      select programme.pk as programme_pk, one.* from programme cross join lateral monitoring_members(programme.pk) one),
    alike as materialized (
      select programme_pk, min(programme_pk) over (partition by members) as first_pk
      from (select programme_pk, string_agg(row(grain, area_pk, region, focus)::text, '' order by grain, area_pk, region, focus) as members
        from member group by programme_pk) one),
    added as materialized (
      select alike.first_pk, reading.kpi_pk, made.financial_year, made.quarter,
        count(*)::int as readings, count(value)::int as known, coalesce(sum(value), 0) as total
      from monitoring_reading reading
        join monitoring_return made on made.pk = reading.monitoring_return_pk
        join alike on alike.programme_pk = made.programme_pk
      group by 1, 2, 3, 4)
  select 'total' as grain, null::int as provider_pk, null::int as area_pk, null::text as region, null::text as focus,
    kpi_pk, financial_year, quarter,
    sum(readings)::int as readings, sum(known)::int as known, sum(total) as total, 0 as shared
  from added group by kpi_pk, financial_year, quarter
  union all
  select 'provider', made.provider_pk, null, null, null, reading.kpi_pk, made.financial_year, made.quarter,
    count(*)::int, count(value)::int, coalesce(sum(value), 0), 0
  from monitoring_reading reading join monitoring_return made on made.pk = reading.monitoring_return_pk
  group by made.provider_pk, reading.kpi_pk, made.financial_year, made.quarter
  union all
  select grain, null, area_pk, region, focus, kpi_pk, financial_year, quarter,
    sum(readings)::int, sum(known)::int, sum(total), sum(case when shared then readings else 0 end)::int
  from added join member on member.programme_pk = added.first_pk
  group by grain, area_pk, region, focus, kpi_pk, financial_year, quarter`;

/** Puts the changes of some rows of the rollup into it: into the variables `empty` and `wrong`, what became of them. */
const putIn = (ctes: string, changes: string) => `
  with ${ctes}, changed as (
    insert into monitoring_rollup as kept (${CELL}, readings, known, total, shared)
      select ${CELL}, readings, known, total, shared from (${changes}) change
      where readings <> 0 or known <> 0 or total <> 0 or shared <> 0
    on conflict (${CELL}) do update set readings = kept.readings + excluded.readings,
      known = kept.known + excluded.known, total = kept.total + excluded.total, shared = kept.shared + excluded.shared
    returning pk, readings, known, total, shared)
  select array_agg(pk) filter (where readings = 0), coalesce(bool_or(readings < known or known < 0
    or shared < 0 or readings < shared or known = 0 and total <> 0), false) into empty, wrong
  from changed;
  if wrong then
    if current_setting('monitoring.change', true) <> '' then
      perform refuse_monitoring_change(tg_argv[0]);
    end if;
    raise exception 'The rollup of the monitoring readings does not agree with them any more: select rebuild_monitoring_rollup() and try again.';
  end if;
  delete from monitoring_rollup where pk = any(empty);`;

/** A trigger's function. Where the statement has changed nothing that is added up, its work is done. */
const triggerFunction = (name: string, changesSums: string, work: string) => `
  create function ${name}() returns trigger language plpgsql as $$
    declare
      empty bigint[];
      wrong boolean;
      changes_sums boolean := ${changesSums};
    begin
      perform close_monitoring_change(tg_argv[0], changes_sums);
      if changes_sums then ${work}
      end if;
      return null;
    end $$;`;

const readingsFrom = (table: string, sign: number) => `
  select made.programme_pk, made.provider_pk, made.financial_year, made.quarter, read.kpi_pk, read.value, ${sign} as sign
  from ${table} read join monitoring_return made on made.pk = read.monitoring_return_pk`;

const returnsFrom = (table: string, sign: number) => `
  select made.programme_pk, made.provider_pk, made.financial_year, made.quarter, read.kpi_pk, read.value, ${sign} as sign
  from ${table} made join monitoring_reading read on read.monitoring_return_pk = made.pk`;

const addingUp = (...sources: string[]) =>
  putIn(`reading as materialized (${sources.join(' union all ')})`, OF_READINGS);

const moving = (ctes: string, members: string) =>
  putIn(
    `${ctes}, moved as materialized (
      select programme_pk, grain, area_pk, region, focus, shared, sum(sign)::int as sign from (${members}) member
      group by 1, 2, 3, 4, 5, 6 having sum(sign) <> 0)`,
    OF_MEMBERS,
  );

/** The areas and regions of programmes, from links to areas: programme_pk, area_pk, region and sign. */
const PLACES = `
  select programme_pk, 'area' as grain, area_pk, null::text as region, null::text as focus,
    count(*) over (partition by sign, programme_pk) > 1 as shared, sign
  from (select distinct programme_pk, area_pk, sign from link) one
  union all
  select programme_pk, 'region', null, region, null, count(*) over (partition by sign, programme_pk) > 1, sign
  from (select distinct programme_pk, region, sign from link) one`;

/** Links before and after a statement that has changed links, in the CTE `link`. */
const links = (added: string, removed: string) => `
  touched as (${[added, removed].filter(Boolean).map(one => `select programme_pk from ${one}`).join(' union ')}),
  present as (select one.pk, one.programme_pk, one.area_pk from programme_area one
    where one.programme_pk in (select programme_pk from touched)),
  stood as (
    select programme_pk, area_pk from present ${added && `where pk not in (select pk from ${added})`}
    ${removed && `union all select programme_pk, area_pk from ${removed}`}),
  placed as (
    select programme_pk, area_pk, 1 as sign from present union all select programme_pk, area_pk, -1 from stood),
  link as (
    select placed.programme_pk, placed.area_pk, area.region, placed.sign
      from placed join police_force_area area on area.pk = placed.area_pk
    union all
    select touched.programme_pk, null, null, sign from touched cross join (values (1), (-1)) side(sign)
      where not exists (select from placed where placed.programme_pk = touched.programme_pk and placed.sign = side.sign))`;

const changed = (columns: string) => `
  exists (select ${columns} from old_rows except all select ${columns} from new_rows)
    or exists (select ${columns} from new_rows except all select ${columns} from old_rows)`;

const FUNCTIONS = [
  // A statement may change several tables: with data-modifying WITH, or along foreign keys. How many of those that sums
  // are made of it has not come to an end with, and which of them has changed a sum, stands in a setting of the
  // transaction. A failed statement takes that back as well.
  `create function open_monitoring_change() returns trigger language plpgsql as $$
    declare
      state text := coalesce(current_setting('monitoring.change', true), '');
    begin
      perform set_config('monitoring.change',
        coalesce(nullif(split_part(state, ' ', 1), '')::int, 0) + 1 || ' ' || split_part(state, ' ', 2), true);
      return null;
    end $$;`,
  `create function refuse_monitoring_change(by_table text) returns void language plpgsql as $$
    begin
      raise exception 'One statement changes % together with something else that the sums of the monitoring readings are made of, so that these cannot be kept.', by_table
        using hint = 'Change one after the other, in statements of their own.';
    end $$;`,
  `create function close_monitoring_change(by_table text, changes_sums boolean) returns void language plpgsql as $$
    declare
      state text := current_setting('monitoring.change', true);
      still_open int := split_part(state, ' ', 1)::int - 1;
      changed_table text := split_part(state, ' ', 2);
    begin
      if changes_sums and changed_table not in ('', by_table) then
        perform refuse_monitoring_change(by_table);
      end if;
      if changes_sums then
        changed_table := by_table;
      end if;
      perform set_config('monitoring.change', case when still_open > 0 then still_open || ' ' || changed_table else '' end, true);
    end $$;`,

  OF_PROGRAMME,

  triggerFunction('monitoring_readings_inserted', 'exists (select from new_rows)', addingUp(readingsFrom('new_rows', 1))),
  triggerFunction('monitoring_readings_deleted', 'exists (select from old_rows)', addingUp(readingsFrom('old_rows', -1))),
  // A reading whose year alone is another one follows its return, whose own trigger sees to the sums.
  triggerFunction(
    'monitoring_readings_updated',
    changed('monitoring_return_pk, kpi_pk, value'),
    addingUp(readingsFrom('old_rows', -1), readingsFrom('new_rows', 1)),
  ),
  triggerFunction(
    'monitoring_returns_updated',
    changed('pk, programme_pk, provider_pk, financial_year, quarter'),
    addingUp(returnsFrom('old_rows', -1), returnsFrom('new_rows', 1)),
  ),
  triggerFunction(
    'programmes_updated_for_monitoring',
    changed('pk, focus'),
    moving(
      `aimed as (select pk, focus, 1 as sign from new_rows union all select pk, focus, -1 from old_rows)`,
      `select programme_pk, 'focus' as grain, null::int as area_pk, null::text as region, focus,
        count(*) over (partition by sign, programme_pk) > 1 as shared, sign
      from (select distinct aimed.pk as programme_pk, focus.one as focus, aimed.sign
        from aimed left join lateral unnest(aimed.focus) focus(one) on true) one`,
    ),
  ),
  triggerFunction('programme_areas_inserted_for_monitoring', 'exists (select from new_rows)', moving(links('new_rows', ''), PLACES)),
  triggerFunction('programme_areas_deleted_for_monitoring', 'exists (select from old_rows)', moving(links('', 'old_rows'), PLACES)),
  triggerFunction('programme_areas_updated_for_monitoring', changed('pk, programme_pk, area_pk'), moving(links('new_rows', 'old_rows'), PLACES)),
  triggerFunction(
    'areas_updated_for_monitoring',
    changed('pk, region'),
    moving(
      `link as (
        select link.programme_pk, area.region, 1 as sign
          from programme_area link join police_force_area area on area.pk = link.area_pk
        union all
        select link.programme_pk, coalesce(old_rows.region, area.region), -1
          from programme_area link join police_force_area area on area.pk = link.area_pk
          left join old_rows on old_rows.pk = area.pk)`,
      `select programme_pk, 'region' as grain, null::int as area_pk, region, null::text as focus,
        count(*) over (partition by sign, programme_pk) > 1 as shared, sign
      from (select distinct programme_pk, region, sign from link) one`,
    ),
  ),
  // What they take away with them, nothing refers to: but a statement that takes away both would leave a sum behind.
  `create function deleted_beneath_monitoring() returns trigger language plpgsql as $$
    begin
      perform close_monitoring_change(tg_argv[0], exists (select from old_rows));
      return null;
    end $$;`,

  `create function rebuild_monitoring_rollup() returns void language plpgsql set work_mem = '128MB' as $$
    begin
      update data_revision set revision = gen_random_uuid(), changed_by = pg_current_xact_id()
        where changed_by is distinct from pg_current_xact_id();
      delete from monitoring_rollup;
      insert into monitoring_rollup (${CELL}, readings, known, total, shared) ${ALL_READINGS} order by ${CELL};
      analyze monitoring_rollup;
    end $$;`,
  `create function rebuild_monitoring_rollup_after() returns trigger language plpgsql as $$
    begin
      perform rebuild_monitoring_rollup();
      return null;
    end $$;`,
  `create function monitoring_rollup_faults() returns table (found text, grain text, provider_pk int, area_pk int,
      region text, focus text, kpi_pk int, financial_year text, quarter int, readings int, known int, total numeric, shared int)
    language sql stable as $$
    with due as (${ALL_READINGS}),
      kept as (select ${CELL}, readings, known, total, shared from monitoring_rollup)
    select 'kept', * from (select * from kept except all select * from due) one
    union all
    select 'due', * from (select * from due except all select * from kept) one
  $$;`,
];

/** What calls the functions: on a table, before or after which statements. */
const openedBy = (events: string, table: string) => `
  create trigger "monitoring_rollup_open" before ${events} on "${table}"
    for each statement execute function open_monitoring_change();`;

const OLD = 'referencing old table as old_rows';
const NEW = 'referencing new table as new_rows';
const BOTH = 'referencing old table as old_rows new table as new_rows';

const closedBy = (event: string, table: string, rows: string, work: string) => `
  create trigger "monitoring_rollup_${event}" after ${event} on "${table}" ${rows}
    for each statement execute function ${work}('${table}');`;

const rebuiltAfterTruncateOf = (table: string) => `
  create trigger "monitoring_rollup_truncate" after truncate on "${table}"
    for each statement execute function rebuild_monitoring_rollup_after();`;

const TRIGGERS = [
  openedBy('insert or update or delete', 'monitoring_reading'),
  closedBy('insert', 'monitoring_reading', NEW, 'monitoring_readings_inserted'),
  closedBy('update', 'monitoring_reading', BOTH, 'monitoring_readings_updated'),
  closedBy('delete', 'monitoring_reading', OLD, 'monitoring_readings_deleted'),
  rebuiltAfterTruncateOf('monitoring_reading'),

  openedBy('update or delete', 'monitoring_return'),
  closedBy('update', 'monitoring_return', BOTH, 'monitoring_returns_updated'),
  closedBy('delete', 'monitoring_return', OLD, 'deleted_beneath_monitoring'),

  openedBy('update', 'programme'),
  closedBy('update', 'programme', BOTH, 'programmes_updated_for_monitoring'),

  openedBy('insert or update or delete', 'programme_area'),
  closedBy('insert', 'programme_area', NEW, 'programme_areas_inserted_for_monitoring'),
  closedBy('update', 'programme_area', BOTH, 'programme_areas_updated_for_monitoring'),
  closedBy('delete', 'programme_area', OLD, 'programme_areas_deleted_for_monitoring'),
  rebuiltAfterTruncateOf('programme_area'),

  openedBy('update or delete', 'police_force_area'),
  closedBy('update', 'police_force_area', BOTH, 'areas_updated_for_monitoring'),
  closedBy('delete', 'police_force_area', OLD, 'deleted_beneath_monitoring'),
];

// A statement that names a partition runs the triggers of the partition alone, so that it has those of the whole.
const COPY_TRIGGERS = `create or replace function copy_monitoring_triggers(part regclass) returns void language plpgsql as $$
  declare
    statement text;
  begin
    for statement in
      select regexp_replace(pg_get_triggerdef(oid, true), ' ON [^ ]+ ', format(' ON %s ', part))
      from pg_trigger whole
      where tgrelid = 'monitoring_reading'::regclass and not tgisinternal
        and not exists (select from pg_trigger own where own.tgrelid = part and own.tgname = whole.tgname)
    loop
      execute statement;
    end loop;
  end $$;`;

// As it was, but for the triggers: a year that is taken on has whatever triggers the whole table has by then.
const ADD_YEAR = `create or replace function add_monitoring_year(year text) returns void language plpgsql as $$
  declare
    partition text := 'monitoring_reading_' || replace(year, '-', '_');
  begin
    if year !~ '^[0-9]{4}-[0-9]{2}$' or (left(year, 4)::int + 1) % 100 <> right(year, 2)::int then
      raise exception 'A financial year is written like 2030-31, not %.', quote_nullable(year);
    end if;
    lock table monitoring_reading in access exclusive mode;
    if to_regclass(partition) is not null then
      return;
    end if;
    execute format('create table %I (like monitoring_reading including defaults)', partition);
    perform copy_monitoring_triggers(partition::regclass);
    execute format('with moved as (delete from monitoring_reading_other_years where financial_year = $1 returning *)
      insert into %I select * from moved', partition) using year;
    execute format('alter table monitoring_reading attach partition %I for values in (%L)', partition, year);
  end $$;`;

const PARTITIONS = `select inhrelid::regclass as part from pg_inherits where inhparent = 'monitoring_reading'::regclass`;

export class Migration20261122040000_monitoring_rollup extends Migration {

  override name = 'Migration20261122040000_monitoring_rollup';

  override up(): void | Promise<void> {
    // With room on each page for the next version of its rows, which are written over and over.
    this.addSql(`create table "monitoring_rollup" ("pk" bigserial primary key, "grain" text not null, "provider_pk" int null, "area_pk" int null, "region" text null, "focus" text null, "kpi_pk" int not null, "financial_year" text not null, "quarter" int not null, "readings" int not null, "known" int not null, "total" numeric not null, "shared" int not null) with (fillfactor = 80);`);
    // Of several rows without a provider, say, there is one for each indicator and quarter.
    this.addSql(`create unique index "monitoring_rollup_cell_index" on "monitoring_rollup" (${CELL}) nulls not distinct;`);
    this.addSql(`create trigger "data_revision" before insert or update or delete or truncate on "monitoring_rollup"
      for each statement execute function move_data_revision();`);
    for (const statement of [...FUNCTIONS, ...TRIGGERS, COPY_TRIGGERS, ADD_YEAR]) this.addSql(statement);
    this.addSql(`select copy_monitoring_triggers(part) from (${PARTITIONS}) parts;`);
    this.addSql(`select rebuild_monitoring_rollup();`);
  }

  override down(): void | Promise<void> {
    // `add_monitoring_year` and what it copies triggers with stay: they do what they did, with the triggers that are left.
    for (const table of ['monitoring_return', 'programme', 'programme_area', 'police_force_area', 'monitoring_reading']) {
      this.addSql(`do $$
        declare
          trigger record;
        begin
          for trigger in
            select tgname, tgrelid::regclass as of_table from pg_trigger
            where not tgisinternal and tgname like 'monitoring\_rollup\_%' and (tgrelid = '${table}'::regclass
              or '${table}' = 'monitoring_reading' and tgrelid in (select part from (${PARTITIONS}) parts))
          loop
            execute format('drop trigger %I on %s', trigger.tgname, trigger.of_table);
          end loop;
        end $$;`);
    }
    this.addSql(`drop function if exists monitoring_readings_inserted(), monitoring_readings_deleted(), monitoring_readings_updated(),
      monitoring_returns_updated(), programmes_updated_for_monitoring(), programme_areas_inserted_for_monitoring(),
      programme_areas_deleted_for_monitoring(), programme_areas_updated_for_monitoring(), areas_updated_for_monitoring(),
      deleted_beneath_monitoring(), rebuild_monitoring_rollup_after(), rebuild_monitoring_rollup(), monitoring_rollup_faults(),
      open_monitoring_change(), close_monitoring_change(text, boolean), refuse_monitoring_change(text), monitoring_members(int);`);
    this.addSql(`drop table "monitoring_rollup";`);
  }

}
