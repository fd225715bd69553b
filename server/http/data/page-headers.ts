import type { OutgoingHttpHeaders } from 'node:http';

/** What a browser lets the pages do: they have no script, style or picture but ours, and are framed by us alone. */
export const PAGE_HEADERS: OutgoingHttpHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
};
