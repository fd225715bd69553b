import type pg from 'pg';

interface Part {
  readonly drop: string;
  readonly create: string;
}

// A partition's own come and go with those of the table that it is a part of.
const FOREIGN_KEYS = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as create
  from pg_constraint
  where contype = 'f' and conparentid = 0 and connamespace = current_schema()::regnamespace
  order by conrelid::regclass::text, conname`;

// PostgreSQL prints the index of a partitioned table as one that leaves out the partitions.
const INDEXES = `
  select format('drop index %s', i.indexrelid::regclass) as drop,
    replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ') as create
  from pg_index i
  join pg_class c on c.oid = i.indexrelid
  where c.relnamespace = current_schema()::regnamespace
    and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
    and not exists (select from pg_inherits h where h.inhrelid = i.indexrelid)
  order by i.indexrelid::regclass::text`;

/**
 * Takes away the foreign keys and the indexes that no constraint needs: filling a table without them and making them
 * at the end, each in one pass, is several times faster than keeping them up row by row.
 *
 * @returns what makes them again as they were; a foreign key is checked for every row then
 */
export async function bareTables(
  client: pg.Client,
): Promise<(begin: (task: string) => void) => Promise<void>> {
  const foreignKeys = (await client.query<Part>(FOREIGN_KEYS)).rows;
  const indexes = (await client.query<Part>(INDEXES)).rows;
  for (const { drop } of [...foreignKeys, ...indexes]) await client.query(drop);
  return async begin => {
    for (const { create } of [...indexes, ...foreignKeys]) {
      begin(create);
      await client.query(create);
    }
  };
}
