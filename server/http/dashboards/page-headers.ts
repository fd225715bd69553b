import type { OutgoingHttpHeaders } from 'node:http';

/**
 * What a browser lets the pages do: everything comes from this server and nothing is sent anywhere else.
 *
 * @param ancestors - which sites may show the page in a frame
 */
export function pageHeaders(ancestors: "'self'" | '*'): OutgoingHttpHeaders {
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "font-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      `frame-ancestors ${ancestors}`,
    ].join('; '),
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
    'content-type': 'text/html; charset=utf-8',
  };
}
