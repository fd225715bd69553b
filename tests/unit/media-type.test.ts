import { describe, expect, it } from '@jest/globals';
import { mediaTypeFor } from '../../server/http/media-type.js';

const PLAIN = 'application/json';
const GRAPHQL = 'application/graphql-response+json';

describe('the media type of an answer', () => {
  it.each([
    [undefined, PLAIN],
    ['', PLAIN],
    ['*/*', PLAIN],
    ['application/*', PLAIN],
    ['application/json', PLAIN],
    ['application/graphql-response+json', GRAPHQL],
    ['Application/GraphQL-Response+JSON; charset=UTF-8', GRAPHQL],
    ['application/graphql-response+json; charset=utf-8, application/json; charset=utf-8', GRAPHQL],
    ['application/json, application/graphql-response+json', PLAIN],
    ['application/graphql-response+json, application/json;q=0.9', GRAPHQL],
    ['application/graphql-response+json;q=0.5, application/json', PLAIN],
    ['application/graphql-response+json, */*', GRAPHQL],
    ['*/*, application/graphql-response+json', GRAPHQL],
    ['application/json;q=0, */*', GRAPHQL],
    ['application/json;q=0, */*;q=0.1', GRAPHQL],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', PLAIN],
    ['multipart/mixed, application/json', PLAIN],
    ['text/html', undefined],
    ['application/json;q=0', undefined],
    ['application/json;charset=iso-8859-1', undefined],
    ['application/json;q=many', undefined],
  ])('for %s is %s', (accept, mediaType) => {
    expect(mediaTypeFor(accept)).toBe(mediaType);
  });
});
