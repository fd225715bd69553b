import { Migration } from '@mikro-orm/migrations';

/**
 * A record is named by its natural key, which is collated bytewise. Where the name is collated otherwise, no index
 * leads from a record to what names it.
 */
export class Migration20261122052000_record_keys extends Migration {

  override name = 'Migration20261122052000_record_keys';

  override up(): void | Promise<void> {
    this.addSql(`alter table "citation" alter column "record_key" type text collate "C";`);
    this.addSql(`alter table "alias" alter column "record_key" type text collate "C";`);
    this.addSql(`alter table "discrepancy_record" alter column "record" type text collate "C";`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "citation" alter column "record_key" type text collate "default";`);
    this.addSql(`alter table "alias" alter column "record_key" type text collate "default";`);
    this.addSql(`alter table "discrepancy_record" alter column "record" type text collate "default";`);
  }

}
