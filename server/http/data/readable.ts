import type { OutgoingHttpHeaders } from 'node:http';

/** The record is published, so pages of others may read it, with the headers that tell of it. */
export const READABLE: OutgoingHttpHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'Content-Disposition, ETag, Last-Modified, Link, X-Request-Id, X-Table-Version, X-Total-Rows',
};
