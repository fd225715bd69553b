import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import type { DataState } from '../../tables/tables.js';
import { namesAnyTag, namesTag } from '../etag.js';
import type { TableRequest } from './table-request.js';

/** What identifies a table's bytes, and since when they have been as they are. */
export interface Validators {
  readonly etag: string;
  readonly lastModified: Date;
}

/**
 * @param edition - all that tables come from besides the question and the data
 * @param builtAt - when what makes tables was made
 */
export function validatorsOf(
  { table, head, ending, variables, forExcel }: TableRequest,
  { revision, changedAt }: DataState,
  { edition, builtAt, coding }: { readonly edition: string; readonly builtAt: Date; readonly coding: string },
): Validators {
  const { question, contract } = table;
  const names = Object.keys(variables).sort();
  const all = JSON.stringify([
    edition,
    question.sha256,
    contract,
    // It is in the files, with the words of the question.
    head,
    ending,
    forExcel,
    names.map(name => [name, variables[name]]),
    revision,
    coding,
  ]);
  return {
    etag: `"${createHash('sha256').update(all).digest('base64url')}"`,
    lastModified: changedAt > builtAt ? changedAt : builtAt,
  };
}

/** Whether the client asks for the table only if it has not got it. */
export function isConditional({ headers }: IncomingMessage): boolean {
  return headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined;
}

/** Whether the client has the table already. A tag is exact; a time is only asked where there is no tag. */
export function isKnown({ headers }: IncomingMessage, { etag, lastModified }: Validators): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return namesTag(tags, etag) || namesAnyTag(tags);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return inSeconds(lastModified) <= since;
}

/** Kept by anybody, and asked about each time, so that what has been written is seen at once. */
export function validatorHeaders({ etag, lastModified }: Validators): OutgoingHttpHeaders {
  return {
    etag,
    'last-modified': new Date(inSeconds(lastModified)).toUTCString(),
    'cache-control': 'public, max-age=0, must-revalidate',
    vary: 'Accept-Encoding',
  };
}

/** HTTP's times have no parts of a second. */
function inSeconds(time: Date): number {
  return Math.floor(time.getTime() / 1000) * 1000;
}
