import type { Choice } from './outline.js';

// Two marks keep synthetic data and the published record apart: the name of the database, which says what it is for
// before anything is in it, and the revision of the record, which says what is in it.

// No longer than PostgreSQL takes whole.
const NAME = /^synthetic[a-z0-9_]{0,54}$/;
const REVISION = 'synthetic ';

/** Whether a database of this name is for synthetic data alone. */
export const isSyntheticName = (database: string): boolean => NAME.test(database);

/** The name of the database for a choice, where no other is given. */
export const syntheticName = ({ scale, seed }: Choice): string => `synthetic_${scale}_${seed}`;

/** The revision of the record that the choice gives; `/version` shows it. */
export const syntheticRevision = ({ scale, seed }: Choice): string =>
  `${REVISION}scale=${scale} seed=${seed}`;

/** Whether a database whose record has this revision holds synthetic data, complete. */
export const isSyntheticRevision = (revision: string | null): boolean =>
  revision?.startsWith(REVISION) ?? false;
