import type { MigrationObject } from '@mikro-orm/core';
import { Migration20261121232631_whole_record } from './Migration20261121232631_whole_record.js';
import { Migration20261122002324_search_and_indexes } from './Migration20261122002324_search_and_indexes.js';
import { Migration20261122033000_data_revision } from './Migration20261122033000_data_revision.js';
import { Migration20261122033100_readings_by_year } from './Migration20261122033100_readings_by_year.js';
import { Migration20261122040000_monitoring_rollup } from './Migration20261122040000_monitoring_rollup.js';
import { Migration20261122052000_record_keys } from './Migration20261122052000_record_keys.js';
import { Migration20261122094500_data_changed_at } from './Migration20261122094500_data_changed_at.js';
import { Migration20261122123528_citations_asked } from './Migration20261122123528_citations_asked.js';

/** Every migration, oldest first. */
export const migrations: MigrationObject[] = [
  { name: 'Migration20261121232631_whole_record', class: Migration20261121232631_whole_record },
  { name: 'Migration20261122002324_search_and_indexes', class: Migration20261122002324_search_and_indexes },
  { name: 'Migration20261122033000_data_revision', class: Migration20261122033000_data_revision },
  { name: 'Migration20261122033100_readings_by_year', class: Migration20261122033100_readings_by_year },
  { name: 'Migration20261122040000_monitoring_rollup', class: Migration20261122040000_monitoring_rollup },
  { name: 'Migration20261122052000_record_keys', class: Migration20261122052000_record_keys },
  { name: 'Migration20261122094500_data_changed_at', class: Migration20261122094500_data_changed_at },
  { name: 'Migration20261122123528_citations_asked', class: Migration20261122123528_citations_asked },
];
