import { asksForSchemaAlone } from '../security/schema-only.js';
import type { Rights, Viewer } from '../security/viewer.js';
import { RefusedRequest } from './refused-request.js';

interface AdHocOptions {
  readonly rights: Rights;
  readonly isRegistered: (document: string) => boolean;
  /** Words and punctuators up to which a document is looked at. */
  readonly maxTokens: number;
}

export type AdHocCheck = (viewer: Viewer, document: string) => void;

/**
 * The check whether whoever sends a request may ask for its document: a registered one, one that asks for the schema
 * alone, or any with the right to that. It comes before GraphQL, so that little is spent on what is refused.
 *
 * @returns what throws a RefusedRequest when they may not
 */
export function adHocCheck({ rights, isRegistered, maxTokens }: AdHocOptions): AdHocCheck {
  return (viewer, document) => {
    if (viewer.mayAskAdHoc || isRegistered(document)) return;
    if (!asksForSchemaAlone(document, maxTokens)) throw refusal(rights.adHocToken !== undefined);
  };
}

/** A wrong token is refused as a missing one, so that the answer says nothing about it. */
function refusal(tokenHelps: boolean): RefusedRequest {
  const registered = 'This server answers registered documents only: /questions lists them, with documentId.';
  if (!tokenHelps) return new RefusedRequest(403, 'REGISTERED_ONLY', registered);
  const other = 'Anything else needs "Authorization: Bearer" with the token for it.';
  return new RefusedRequest(401, 'REGISTERED_ONLY', `${registered} ${other}`, {
    'www-authenticate': 'Bearer realm="ad-hoc operations"',
  });
}
