import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphContext } from '../context.js';
import type { ErrorCode } from './error-codes.js';

// What is wrong with the request as GraphQL. A limit or a right that refuses one is the server's own.
const REQUEST_ERRORS: ReadonlySet<unknown> = new Set<ErrorCode>([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/**
 * The status and the caching that an answer with errors has over HTTP.
 *
 * A client that takes `application/json` cannot tell an answer of ours with another status than 200 from one that
 * a proxy made up, so GraphQL over HTTP gives 200 to whatever GraphQL itself says about a request.
 */
export const httpHeadPlugin: ApolloServerPlugin<GraphContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response: { body, http } }) => {
        const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
        if (!errors) return Promise.resolve();
        http.headers.set('cache-control', 'no-store');
        const isPlainJson = request.http?.headers.get('accept') === 'application/json';
        const isRequestError = errors.every(({ extensions }) => REQUEST_ERRORS.has(extensions?.['code']));
        if (http.status === 400 && isPlainJson && isRequestError) http.status = 200;
        return Promise.resolve();
      },
    }),
};
