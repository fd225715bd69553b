import { Migration } from '@mikro-orm/migrations';

/** Keeps beside the revision when it last moved, whoever moves it: files that are made of the data say so. */
export class Migration20261122094500_data_changed_at extends Migration {

  override name = 'Migration20261122094500_data_changed_at';

  override up(): void | Promise<void> {
    this.addSql(`alter table "data_revision" add column "changed_at" timestamptz not null default clock_timestamp();`);
    this.addSql(`create function note_data_change() returns trigger language plpgsql as $$
      begin
        new.changed_at := clock_timestamp();
        return new;
      end $$;`);
    this.addSql(`create trigger "data_changed_at" before update on "data_revision"
      for each row execute function note_data_change();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger "data_changed_at" on "data_revision";`);
    this.addSql(`drop function note_data_change();`);
    this.addSql(`alter table "data_revision" drop column "changed_at";`);
  }

}
