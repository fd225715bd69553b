import { Migration } from '@mikro-orm/migrations';

// Every table that an answer may come from. A migration that adds a table adds the trigger to it; a test names those
// that have none.
const TABLES = [
  'accreditation', 'accreditation_scheme', 'alias', 'award', 'award_strand', 'citation', 'claim', 'commitment',
  'discrepancy', 'discrepancy_claim', 'discrepancy_record', 'evaluation', 'evaluation_subject', 'finding', 'forum',
  'forum_area', 'funding_rule', 'funding_stream', 'intervention_model', 'kpi', 'look_alike', 'monitoring_figure',
  'monitoring_reading', 'monitoring_return', 'organisation', 'pcc', 'pcc_name', 'police_force_area', 'programme',
  'programme_area', 'programme_commissioner', 'programme_organisation', 'programme_tool', 'recommendation',
  'recommendation_body', 'recommendation_statistic', 'record_revision', 'risk_assessment_tool', 'source',
  'stated_absence', 'strand_programme', 'stream_total', 'survey_statistic',
];

export class Migration20261122033000_data_revision extends Migration {

  override name = 'Migration20261122033000_data_revision';

  override up(): void | Promise<void> {
    this.addSql(`create table "data_revision" ("pk" serial primary key, "revision" uuid not null, "changed_by" xid8 null);`);
    this.addSql(`alter table "data_revision" add constraint "data_revision_pk_check" check (pk = 1);`);
    this.addSql(`insert into "data_revision" ("pk", "revision") values (1, gen_random_uuid());`);

    // Before the statement and not after it: who comes second waits here, before it has locked any row that the first
    // may want yet. A later statement of the same transaction changes nothing, and finds that out by one look.
    this.addSql(`create function move_data_revision() returns trigger language plpgsql as $$
      begin
        update data_revision set revision = gen_random_uuid(), changed_by = pg_current_xact_id()
          where changed_by is distinct from pg_current_xact_id();
        return null;
      end $$;`);
    for (const table of TABLES) {
      this.addSql(`create trigger "data_revision" before insert or update or delete or truncate on "${table}"
        for each statement execute function move_data_revision();`);
    }
  }

  override down(): void | Promise<void> {
    for (const table of TABLES) this.addSql(`drop trigger "data_revision" on "${table}";`);
    this.addSql(`drop function move_data_revision();`);
    this.addSql(`drop table "data_revision";`);
  }

}
