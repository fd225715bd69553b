import { p } from '@mikro-orm/core';
import type { SearchField } from './search/search-field.js';

/**
 * The internal key that foreign keys point at, never shown. A record keeps it when it is loaded anew: a request reads
 * in several statements, and one load between two of them must not lead it to another record.
 */
export const pk = () => p.integer().primary();

/** The natural key: lower-case words that a person can read. Collated bytewise, because lists are paged by it. */
export const naturalKey = () => p.string().columnType('text').collation('C').unique();

/** The natural key of a record of another table, which has no foreign key because it may be of any type. */
export const keyOfRecord = () => p.string().columnType('text').collation('C');

export const text = () => p.string().columnType('text');

/** Several texts in the order of the source. */
export const texts = () => p.array().columnType('text[]');

/** One code of a codelist. The check in the database keeps out what GraphQL could not print. */
export const code = <T extends Record<string, string>>(codelist: T) => p.enum(() => codelist);

/** Several codes of a codelist, without order. Null, where it is allowed, means that the sources are silent. */
export const codes = <T extends Record<string, string>>(codelist: T) => p.enum(() => codelist).array();

/** Pounds to the penny. PostgreSQL's numeric keeps and adds them; in JavaScript they stay text until printed. */
export const pounds = () => p.decimal().precision(14).scale(2);

/**
 * The texts by which `search` finds the record, as it compares them: one line for each. PostgreSQL keeps it, and no
 * read needs it.
 */
export const searchText = (fields: readonly SearchField[]) =>
  p
    .string()
    .columnType('text')
    .generated(
      (columns: Record<string, string>) =>
        `(search_text(${fields.map(({ property }) => columns[property]).join(', ')})) stored`,
    )
    .lazy();

// Filterable properties have an index that serves their operators. One value has `.index()`; these are for the others.

/** Texts: trigrams serve `eq`, `contains` and `startsWith` alike. */
export const textIndexes = <P extends string>(...properties: P[]) =>
  properties.map(property => ({ properties: [property], expression: trigramIndex(property) }));

/** Lists of codes: each code leads to the records that have it. */
export const listIndexes = <P extends string>(...properties: P[]) =>
  properties.map(property => ({ properties: [property], type: 'gin' }));

/** The index that `search` reads. */
export const searchIndex = () => textIndexes('search');

const trigramIndex =
  (property: string) =>
  (columns: Record<string, string>, table: { readonly name: string }, name: string): string =>
    `create index "${name}" on "${table.name}" using gin ("${columns[property]}" gin_trgm_ops)`;
