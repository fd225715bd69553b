import { hash } from 'node:crypto';
import type { MediaType } from './media-type.js';

/**
 * The entity tag of an answer. It is known before the answer is: it stands for all that the answer comes from, so
 * whoever has the tag has the answer, and nothing need be read to say so.
 *
 * @param edition - identifies everything that answers come from besides the data: the code, the schema and the limits
 * @param revision - of the data
 * @param key - of the operation
 */
export function tagOf(edition: string, revision: string, mediaType: MediaType, key: string): string {
  return `"${hash('sha256', JSON.stringify([edition, revision, mediaType, key]), 'base64url')}"`;
}
