import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { completeAggregates } from '../../schema/shared/aggregate/add-aggregate.js';
import type { Domain } from '../../schema/shared/domain.js';
import { NodeResolver } from './node.resolver.js';
import { SearchResolver } from './search.resolver.js';

const SCHEMA =
  'The graph of programmes that work with perpetrators of domestic abuse and stalking in England and Wales: who commissions ' +
  'them, who delivers them, what pays for them, whether they are accredited and what has been evaluated. Every record cites ' +
  'the document and the place that support it; what no source says is null, or has a code for its kind of silence; an ' +
  'amount belongs to a whole award and is never split.';

const QUERY =
  'What can be asked. A field in the plural lists records, page by page: all of them, or those that meet a filter. ' +
  'A field in the singular, such as `programme`, finds one record by its readable identifier; `node` finds any record by its global one.';

// Nothing changes a schema once it is built, and building it takes its time.
const built = new WeakMap<readonly Domain[], Promise<GraphQLSchema>>();

/** One schema from the resolvers of some domains: the same one for the same domains. */
export function buildGraph(domains: readonly Domain[]): Promise<GraphQLSchema> {
  const schema = built.get(domains) ?? build(domains);
  built.set(domains, schema);
  return schema;
}

async function build(domains: readonly Domain[]): Promise<GraphQLSchema> {
  completeAggregates();
  const resolvers = [NodeResolver, SearchResolver, ...domains.flatMap(domain => domain.resolvers)];
  const schema = await buildSchema({
    resolvers: resolvers as NonEmptyArray<(typeof resolvers)[number]>,
    orphanedTypes: domains.flatMap(domain => domain.nodes.map(node => node.type)),
    // Inputs are checked by GraphQL itself and by the services, which say what would be right.
    validate: false,
    // Apollo checks the schema when it starts; here it would be introspected as a whole each time.
    skipCheck: true,
  });
  describeRoot(schema);
  return schema;
}

/** type-graphql makes the schema and the root type of the resolvers' fields, and has no place for a description. */
function describeRoot(schema: GraphQLSchema): void {
  schema.description = SCHEMA;
  const query = schema.getQueryType();
  if (query) query.description = QUERY;
}
