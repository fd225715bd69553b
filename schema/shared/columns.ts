import { p } from '@mikro-orm/core';

/**
 * The internal key that foreign keys point at, never shown. A record keeps it when it is loaded anew: a request reads
 * in several statements, and one load between two of them must not lead it to another record.
 */
export const pk = () => p.integer().primary();

/** The natural key: lower-case words that a person can read. Collated bytewise, because lists are paged by it. */
export const naturalKey = () => p.string().columnType('text').collation('C').unique();

export const text = () => p.string().columnType('text');

/** Several texts in the order of the source. */
export const texts = () => p.array().columnType('text[]');

/** One code of a codelist. The check in the database keeps out what GraphQL could not print. */
export const code = <T extends Record<string, string>>(codelist: T) => p.enum(() => codelist);

/** Several codes of a codelist, without order. Null, where it is allowed, means that the sources are silent. */
export const codes = <T extends Record<string, string>>(codelist: T) => p.enum(() => codelist).array();

/** Pounds to the penny. PostgreSQL's numeric keeps and adds them; in JavaScript they stay text until printed. */
export const pounds = () => p.decimal().precision(14).scale(2);
