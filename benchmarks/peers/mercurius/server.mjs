// Mercurius with its compiler and its loaders on Fastify, and SQL by hand in every resolver.
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { tellServed } from '../../../dist/benchmarks/contenders/served.js';
import { loaders } from './loaders.mjs';
import { resolvers } from './resolvers.mjs';

const app = Fastify();
await app.register(mercurius, {
  schema: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  loaders,
  jit: 1,
});
tellServed(await app.listen({ host: '127.0.0.1', port: 0 }));
