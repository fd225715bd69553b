import { Migration } from '@mikro-orm/migrations';

// Years that have a partition from the start. Those of readings that are on record get one besides.
const FIRST_YEAR = 2019;
const LAST_YEAR = 2030;

export class Migration20261122033100_readings_by_year extends Migration {

  override name = 'Migration20261122033100_readings_by_year';

  override up(): void | Promise<void> {
    this.addSql(`alter table "monitoring_return" add constraint "monitoring_return_pk_financial_year_unique" unique ("pk", "financial_year");`);

    this.addSql(`alter table "monitoring_reading" rename to "monitoring_reading_of_any_year";`);
    this.addSql(`create table "monitoring_reading" ("pk" int not null default nextval('monitoring_reading_pk_seq'), "monitoring_return_pk" int not null, "financial_year" text not null, "kpi_pk" int not null, "value" numeric(14,4) null) partition by list ("financial_year");`);
    this.addSql(`alter sequence "monitoring_reading_pk_seq" owned by "monitoring_reading"."pk";`);

    // Readings of a year that has no partition of its own are never refused. They wait here.
    this.addSql(`create table "monitoring_reading_other_years" partition of "monitoring_reading" default;`);
    // A trigger of the whole table is not run by a statement that names a partition, so that each has one of its own.
    this.addSql(`create trigger "data_revision" before insert or update or delete or truncate on "monitoring_reading"
      for each statement execute function move_data_revision();`);
    this.addSql(`create trigger "data_revision" before insert or update or delete or truncate on "monitoring_reading_other_years"
      for each statement execute function move_data_revision();`);

    // Readings that have come before their partition move into it, for which the table is locked.
    this.addSql(`create function add_monitoring_year(year text) returns void language plpgsql as $$
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
        execute format('create trigger data_revision before insert or update or delete or truncate on %I
          for each statement execute function move_data_revision()', partition);
        execute format('with moved as (delete from monitoring_reading_other_years where financial_year = $1 returning *)
          insert into %I select * from moved', partition) using year;
        execute format('alter table monitoring_reading attach partition %I for values in (%L)', partition, year);
      end $$;`);
    this.addSql(`select add_monitoring_year(year || '-' || to_char((year + 1) % 100, 'FM00')) from generate_series(${FIRST_YEAR}, ${LAST_YEAR}) year;`);
    this.addSql(`select add_monitoring_year(financial_year) from (
      select distinct financial_year from monitoring_return r join monitoring_reading_of_any_year o on o.monitoring_return_pk = r.pk) known;`);

    this.addSql(`insert into "monitoring_reading" select o.pk, o.monitoring_return_pk, r.financial_year, o.kpi_pk, o.value
      from "monitoring_reading_of_any_year" o join "monitoring_return" r on r.pk = o.monitoring_return_pk;`);
    this.addSql(`drop table "monitoring_reading_of_any_year";`);

    this.addSql(`alter table "monitoring_reading" add primary key ("pk", "financial_year");`);
    this.addSql(`alter table "monitoring_reading" add constraint "monitoring_reading_return_kpi_unique" unique ("monitoring_return_pk", "kpi_pk", "financial_year");`);
    this.addSql(`create index "monitoring_reading_kpi_pk_index" on "monitoring_reading" ("kpi_pk");`);
    this.addSql(`alter table "monitoring_reading" add constraint "monitoring_reading_kpi_pk_foreign" foreign key ("kpi_pk") references "kpi" ("pk");`);
    this.addSql(`alter table "monitoring_reading" add constraint "monitoring_reading_monitoring_return_pk_financial_year_foreign" foreign key ("monitoring_return_pk", "financial_year") references "monitoring_return" ("pk", "financial_year") on update cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop function add_monitoring_year(text);`);
    this.addSql(`alter table "monitoring_reading" rename to "monitoring_reading_by_year";`);
    this.addSql(`create table "monitoring_reading" ("pk" int not null default nextval('monitoring_reading_pk_seq'), "monitoring_return_pk" int not null, "kpi_pk" int not null, "value" numeric(14,4) null);`);
    this.addSql(`alter sequence "monitoring_reading_pk_seq" owned by "monitoring_reading"."pk";`);
    this.addSql(`insert into "monitoring_reading" select pk, monitoring_return_pk, kpi_pk, value from "monitoring_reading_by_year";`);
    this.addSql(`drop table "monitoring_reading_by_year";`);

    this.addSql(`alter table "monitoring_reading" add primary key ("pk");`);
    this.addSql(`create index "monitoring_reading_monitoring_return_pk_index" on "monitoring_reading" ("monitoring_return_pk");`);
    this.addSql(`create index "monitoring_reading_kpi_pk_index" on "monitoring_reading" ("kpi_pk");`);
    this.addSql(`alter table "monitoring_reading" add constraint "monitoring_reading_monitoring_return_pk_kpi_pk_unique" unique ("monitoring_return_pk", "kpi_pk");`);
    this.addSql(`alter table "monitoring_reading" add constraint "monitoring_reading_monitoring_return_pk_foreign" foreign key ("monitoring_return_pk") references "monitoring_return" ("pk");`);
    this.addSql(`alter table "monitoring_reading" add constraint "monitoring_reading_kpi_pk_foreign" foreign key ("kpi_pk") references "kpi" ("pk");`);
    this.addSql(`alter table "monitoring_return" drop constraint "monitoring_return_pk_financial_year_unique";`);
    this.addSql(`create trigger "data_revision" before insert or update or delete or truncate on "monitoring_reading"
      for each statement execute function move_data_revision();`);
  }

}
