// PostGraphile 5 on its own Node server, set up as its documentation recommends for production.
import { createServer } from 'node:http';
import { PgManyToManyPreset } from '@graphile-contrib/pg-many-to-many';
import { PgAggregatesPreset } from '@graphile/pg-aggregates';
import { postgraphile } from 'postgraphile';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';
import { tellServed } from '../../../dist/benchmarks/contenders/served.js';

// The table of sums has no foreign keys, from which the relation to the indicator would be known.
const relations = jsonPgSmartTags({
  version: 1,
  config: { class: { monitoring_rollup: { tags: { foreignKey: '(kpi_pk) references kpi (pk)' } } } },
});

const preset = {
  extends: [
    PostGraphileAmberPreset,
    PostGraphileConnectionFilterPreset,
    PgManyToManyPreset,
    PgAggregatesPreset,
  ],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['public'],
      poolConfig: { max: Number(process.env.POOL_SIZE) },
    }),
  ],
  plugins: [relations],
  // Columns without an index of their own can be asked for too, as with us.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  schema: { connectionFilterRelations: true },
  grafserv: { graphqlPath: '/graphql', graphiql: false, websockets: false },
  grafast: { explain: false },
};

const instance = postgraphile(preset);
const served = instance.createServ(grafserv);
const server = createServer();
await served.addTo(server);
// The schema is made before the first request, as it would be long before it in production.
await instance.getSchema();
server.listen(0, '127.0.0.1', () => tellServed(`http://127.0.0.1:${server.address().port}`));
