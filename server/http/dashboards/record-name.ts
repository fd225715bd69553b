import { setTimeout as delay } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { makeContext, type GraphContext } from '../../context.js';
import type { ListedPage } from './listed-page.js';

/**
 * Tells the name of the record that the page at an address is about: null where none is on record, undefined where the
 * page is about no single record or the database does not say.
 *
 * @param signal - aborts when nobody waits any more
 */
export type RecordName = (
  page: ListedPage,
  path: string,
  signal: AbortSignal,
) => Promise<string | null | undefined>;

type Loaders = GraphContext['loaders'];

/** The pages about one record, each with how it is found by the last part of the address. */
const RECORDS: Readonly<Record<string, (loaders: Loaders, key: string) => Promise<{ name: string } | null>>> =
  {
    '/areas/:code': ({ policeForceAreaByCode }, code) => policeForceAreaByCode.load(code),
    '/programmes/:slug': ({ programmeBySlug }, slug) => programmeBySlug.load(slug),
    '/models/:slug': ({ interventionModelBySlug }, slug) => interventionModelBySlug.load(slug),
    '/organisations/:slug': ({ organisationBySlug }, slug) => organisationBySlug.load(slug),
  };

// A page without the name is better than one that keeps people waiting.
const PATIENCE_MS = 500;

/** Has the names of records read from the database. */
export function recordNames(em: EntityManager): RecordName {
  return async ({ path: pattern }, path, signal) => {
    const find = RECORDS[pattern];
    if (!find) return undefined;
    const until = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    const { loaders } = makeContext(em.fork(), { signal: until });
    const read = async () => find(loaders, keyIn(path));
    // Why it cannot be read, the page's own question to the API is told.
    const found = read().catch(() => undefined);
    // It may be a while until a connection is free, which no signal ends.
    const record = await Promise.race([found, delay(PATIENCE_MS, undefined, { ref: false })]);
    return record && record.name;
  };
}

/** @throws URIError when it cannot be read */
const keyIn = (path: string): string => decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
