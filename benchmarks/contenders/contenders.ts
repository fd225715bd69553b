import type { Operation, Variables } from '../operations/operation.js';
import { post, type Contender } from './contender.js';
import { mercurius } from './mercurius.js';
import { postgraphile } from './postgraphile.js';

/** What the others are compared with, also where their answers are compared. */
const limit: Contender = {
  name: 'limit',
  title: 'SQL by hand over bare node:http',
  file: 'dist/benchmarks/contenders/limit/limit.process.js',
  requestFor: ({ name }, variables) => post('/', { operation: name, variables }),
};

const productFile = 'dist/benchmarks/contenders/product.process.js';
// Without it, whole answers would be kept, and what is measured would be how fast they are found again.
const NO_ANSWERS_KEPT = { ANSWER_CACHE_BYTES: '0' };

const byId = ({ documentId }: Operation, variables: Variables) => post('/graphql', { documentId, variables });

/** This server, asked by the identifiers of registered documents: how it is meant to be asked. */
export const registered: Contender = {
  name: 'registered',
  title: 'this server, registered documents',
  file: productFile,
  environment: NO_ANSWERS_KEPT,
  requestFor: byId,
};

const littleMemory: Contender = {
  ...registered,
  name: 'little-memory',
  title: 'the same with NODE_OPTIONS="--max-semi-space-size=8 --max-old-space-size=192"',
  environment: { ...NO_ANSWERS_KEPT, NODE_OPTIONS: '--max-semi-space-size=8 --max-old-space-size=192' },
};

export const adHoc: Contender = {
  name: 'ad-hoc',
  title: 'this server, documents that are not registered',
  file: productFile,
  environment: NO_ANSWERS_KEPT,
  // The comment makes of a registered document one that is not.
  requestFor: ({ document }, variables) =>
    post('/graphql', { query: `${document}# Asked ad hoc.\n`, variables }),
};

const resolvers: Contender = {
  name: 'resolvers',
  title: 'this server on its resolvers alone',
  file: productFile,
  environment: { ...NO_ANSWERS_KEPT, COMPILED_READS: 'false' },
  requestFor: byId,
};

/** The contenders that answer from the database, the one that the others are compared with first. */
export const contenders: readonly Contender[] = [
  limit,
  registered,
  littleMemory,
  adHoc,
  resolvers,
  postgraphile,
  mercurius,
];
