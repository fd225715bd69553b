// What tests use of the server, as Node loads it. They reach it through `server.js`.
export { graphql, GraphQLInt, GraphQLObjectType, GraphQLSchema, isObjectType } from 'graphql';
export { readGroups } from '../../schema/shared/aggregate/read-groups.js';
export { filterDeclarations } from '../../schema/shared/filter/declare-filter.js';
export { Reads } from '../../schema/shared/reads.js';
export { default as pg } from 'pg';
export * from '../../seeds/loading/load-record.js';
export { createApp } from '../../server/app.js';
export { makeContext } from '../../server/context.js';
export { migrate, MIGRATION_LOCK } from '../../server/database/migrate.js';
export { openOrm } from '../../server/database/orm.js';
export { domains, subgraphDomains } from '../../server/domains.js';
export { buildGraph } from '../../server/graphql/build-schema.js';
export { buildSubgraph } from '../../server/graphql/subgraph.js';
export { composeSupergraph } from '../../server/graphql/supergraph.js';
export { faultsOfContract } from '../../server/tables/contract/check-contract.js';
export { contractShape } from '../../server/tables/contract/contract.js';
export { scaffoldContract } from '../../server/tables/contract/scaffold.js';
// It asks the server's code itself, thousands of times.
export { DirectPaths } from '../reading/direct-paths.js';
export { Generated } from '../reading/generated.js';
