import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.POOL_SIZE) });
const names = new Map();

/** The rows of a statement, which every connection prepares once. */
export async function rows(text, values) {
  let name = names.get(text);
  if (name === undefined) {
    name = `statement_${names.size}`;
    names.set(text, name);
  }
  return (await pool.query({ name, text, values })).rows;
}

const keysOf = (queries, column) => [
  ...new Set(queries.map(({ obj }) => obj[column]).filter(key => key !== null)),
];

// A loader's cache would print every object to tell them apart, which costs more than it saves.
const loader = load => ({ loader: load, opts: { cache: false } });

/** Loads the record of each object that one of its columns leads to: a row with the column's value as `key`. */
export const one = (column, text) =>
  loader(async queries => {
    const found = new Map((await rows(text, [keysOf(queries, column)])).map(row => [row.key, row]));
    return queries.map(({ obj }) => found.get(obj[column]) ?? null);
  });

/** Loads the records of each object in their order: rows with the object's key as `owner`. */
export const many = text =>
  loader(async queries => {
    const groups = Map.groupBy(await rows(text, [keysOf(queries, 'pk')]), row => row.owner);
    return queries.map(({ obj }) => groups.get(obj.pk) ?? []);
  });

/** The same with at most so many of each, as the argument `first` says. */
export const manyFirst = text =>
  loader(async queries => {
    const first = queries[0].params.first ?? null;
    const groups = Map.groupBy(await rows(text, [keysOf(queries, 'pk'), first]), row => row.owner);
    return queries.map(({ obj }) => groups.get(obj.pk) ?? []);
  });
