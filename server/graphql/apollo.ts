import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../config.js';
import type { GraphContext } from '../context.js';
import { formatError } from './errors.js';
import { httpHeadPlugin } from './http-head.js';
import { limitsPlugin } from './limits.js';
import type { Metrics } from '../metrics.js';
import { printResult } from '../reading/answer-text.js';
import type { DeclineLog } from '../reading/decline-log.js';
import type { Planner } from '../reading/planner.js';
import { readingPlugin } from '../reading/reading.plugin.js';

export { HeaderMap };

/** Apollo over one schema. It is given requests by the HTTP handler and listens on nothing itself. */
export function createApollo(
  schema: GraphQLSchema,
  options: {
    limits: Limits;
    /** Compiles reads to SQL; without it the resolvers answer everything. */
    planner: Planner | undefined;
    declines: DeclineLog;
    metrics: Metrics;
    isRegistered: (document: string) => boolean;
    log: (line: string) => void;
  },
): ApolloServer<GraphContext> {
  const { limits } = options;
  return new ApolloServer<GraphContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stringifyResult: printResult,
    stopOnTerminationSignals: false,
    // A client could fill its cache with any text; documents that are registered beforehand are another thing.
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    // Each fault is compared with every name of the schema, to say what may have been meant.
    validationOptions: { maxErrors: 20 },
    allowBatchedHttpRequests: true,
    formatError: (formatted, error) => formatError(formatted, error, { ...options, schema }),
    plugins: [
      limitsPlugin(limits, options.isRegistered),
      readingPlugin(options),
      httpHeadPlugin,
      // Its page would come from a server of its makers; ours is served from local files.
      ApolloServerPluginLandingPageDisabled(),
      // In a subgraph it would send timings to a gateway of its makers, and says so at every start.
      ApolloServerPluginInlineTraceDisabled(),
      // It wraps every field, and the answers' caching is decided elsewhere.
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
}
