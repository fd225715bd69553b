import type pg from 'pg';
import { GenerationError } from './generation-error.js';
import { isSyntheticName, isSyntheticRevision, syntheticRevision } from './marks.js';
import type { Choice } from './outline.js';

interface Held {
  readonly database: string;
  readonly revision: string | null;
  /** Whether there is any record, marked or not. */
  readonly filled: boolean;
}

const HELD = `
  select current_database() as database, (select revision from record_revision where key = 'published') as revision,
    exists (select from source) or exists (select from programme) or exists (select from organisation) as filled`;

/**
 * Whether a database holds the synthetic data of this choice already, and they are not to be replaced.
 *
 * @throws GenerationError when it is not for synthetic data, or holds what is not to be lost
 */
export async function refuseOtherData(
  client: pg.Client,
  { replace, ...choice }: Choice & { readonly replace: boolean },
): Promise<boolean> {
  const { database, revision, filled } = await heldBy(client);
  if (!isSyntheticName(database)) {
    throw new GenerationError(
      `Synthetic data go only into a database whose name begins with "synthetic", and this one is "${database}".`,
    );
  }
  if (filled && !isSyntheticRevision(revision)) {
    throw new GenerationError(
      `The database "${database}" holds a record that is not synthetic, and is left as it is: choose another name.`,
    );
  }
  if (revision === null || replace) return false;
  if (revision === syntheticRevision(choice)) return true;
  throw new GenerationError(
    `The database "${database}" holds other data, ${revision}: give --replace to replace them, or choose another name.`,
  );
}

async function heldBy(client: pg.Client): Promise<Held> {
  const { rows } = await client.query<Held>(HELD);
  const [held] = rows;
  if (!held) throw new Error('PostgreSQL does not tell what the database holds.');
  return held;
}
