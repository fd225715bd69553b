import type pg from 'pg';
import type { Progress } from './progress.js';

interface Part {
  readonly drop: string;
  readonly create: string;
}

// Constraints that are indexes come first, because foreign keys need them. Those of a partition come and go with those
// of the table that it is a part of.
const CONSTRAINTS = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as create
  from pg_constraint
  where conparentid = 0 and (contype in ('p', 'u') and conrelid = any($1::regclass[])
    or contype = 'f' and (conrelid = any($1::regclass[]) or confrelid = any($1::regclass[])))
  order by contype = 'f', conrelid::regclass::text, conname`;

// PostgreSQL prints the index of a partitioned table as one that leaves out the partitions.
const INDEXES = `
  select format('drop index %s', i.indexrelid::regclass) as drop,
    replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ') as create
  from pg_index i
  where i.indrelid = any($1::regclass[])
    and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
  order by i.indexrelid::regclass::text`;

/**
 * Takes indexes, keys and foreign keys away from tables: filling a table without them and making them at the end, each
 * in one pass, is several times faster than keeping them up row by row.
 *
 * @returns what makes them again as they were; every row is checked then
 */
export async function bareTables(
  client: pg.Client,
  tables: readonly string[],
): Promise<(progress: Progress) => Promise<void>> {
  const constraints = (await client.query<Part>(CONSTRAINTS, [tables])).rows;
  const indexes = (await client.query<Part>(INDEXES, [tables])).rows;
  for (const { drop } of [...constraints.toReversed(), ...indexes]) await client.query(drop);
  return async progress => {
    const parts = [...indexes, ...constraints];
    progress.begin('indexes and foreign keys', parts.length);
    for (const { create } of parts) {
      await client.query(create);
      progress.advance(1);
    }
  };
}
