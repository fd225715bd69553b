import type { MigrationObject } from '@mikro-orm/core';
import { Migration20261121214347_first_slice } from './Migration20261121214347_first_slice.js';

/** Every migration, oldest first. */
export const migrations: MigrationObject[] = [
  { name: 'Migration20261121214347_first_slice', class: Migration20261121214347_first_slice },
];
