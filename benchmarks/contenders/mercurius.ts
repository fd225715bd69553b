import { post, type Contender } from './contender.js';

/** It has the part of our schema that the operations ask, so that it is sent our documents. */
export const mercurius: Contender = {
  name: 'mercurius',
  title: 'Mercurius with its compiler and loaders, SQL by hand',
  file: 'benchmarks/peers/mercurius/server.mjs',
  isPeer: true,
  requestFor: ({ document }, variables) => post('/graphql', { query: document, variables }),
};
