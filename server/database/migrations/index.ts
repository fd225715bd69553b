import type { MigrationObject } from '@mikro-orm/core';
import { Migration20261121232631_whole_record } from './Migration20261121232631_whole_record.js';

/** Every migration, oldest first. */
export const migrations: MigrationObject[] = [
  { name: 'Migration20261121232631_whole_record', class: Migration20261121232631_whole_record },
];
