import type { Operation, Variables } from '../operations/operation.js';
import { post, type Contender } from './contender.js';
import { mercurius } from './mercurius.js';
import { postgraphile } from './postgraphile.js';

/** What the others are compared with, also where their answers are compared. */
export const limit: Contender = {
  name: 'limit',
  title: 'SQL by hand over bare node:http',
  file: 'dist/benchmarks/contenders/limit/limit.process.js',
  requestFor: ({ name }, variables) => post('/', { operation: name, variables }),
};

const productFile = 'dist/benchmarks/contenders/product.process.js';

const byId = ({ documentId }: Operation, variables: Variables) => post('/graphql', { documentId, variables });
const byText = ({ document }: Operation, variables: Variables) =>
  post('/graphql', { query: `${document}${ANOTHER_TEXT}`, variables });

// Makes of a registered document one that is not.
const ANOTHER_TEXT = '# Asked ad hoc.\n';

const registered: Contender = {
  name: 'registered',
  title: 'this server, registered documents',
  file: productFile,
  requestFor: byId,
};

const adHoc: Contender = {
  name: 'ad-hoc',
  title: 'this server, any document',
  file: productFile,
  requestFor: byText,
};

const resolvers: Contender = {
  name: 'resolvers',
  title: 'this server on its resolvers',
  file: productFile,
  environment: { COMPILED_READS: 'false' },
  requestFor: byId,
};

export const contenders: readonly Contender[] = [
  limit,
  registered,
  adHoc,
  resolvers,
  postgraphile,
  mercurius,
];
