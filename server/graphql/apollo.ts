import { ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { GraphContext } from '../context.js';
import { formatError } from './errors.js';

export { HeaderMap, type HTTPGraphQLResponse };

/** Apollo over one schema. It is given requests by the HTTP handler and listens on nothing itself. */
export function createApollo(schema: GraphQLSchema, log: (line: string) => void): ApolloServer<GraphContext> {
  return new ApolloServer<GraphContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(formatted, error, log),
    plugins: [
      // Its page would come from a server of its makers; ours is served from local files.
      ApolloServerPluginLandingPageDisabled(),
      // In a subgraph it would send timings to a gateway of its makers, and says so at every start.
      ApolloServerPluginInlineTraceDisabled(),
      // It wraps every field, and the answers' caching is decided elsewhere.
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
}
