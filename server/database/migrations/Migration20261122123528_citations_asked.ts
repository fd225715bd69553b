import { Migration } from '@mikro-orm/migrations';

/** Citations have a list of their own: what it is filtered by has an index that serves the parts of a text. */
export class Migration20261122123528_citations_asked extends Migration {

  override name = 'Migration20261122123528_citations_asked';

  override up(): void | Promise<void> {
    this.addSql(`create index "citation_record_type_index" on "citation" using gin ("record_type" gin_trgm_ops);`);
    this.addSql(`create index "citation_record_key_index" on "citation" using gin ("record_key" gin_trgm_ops);`);
    this.addSql(`create index "citation_field_index" on "citation" using gin ("field" gin_trgm_ops);`);
    this.addSql(`create index "citation_locator_index" on "citation" using gin ("locator" gin_trgm_ops);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "citation_record_type_index";`);
    this.addSql(`drop index "citation_record_key_index";`);
    this.addSql(`drop index "citation_field_index";`);
    this.addSql(`drop index "citation_locator_index";`);
  }

}
