import type { Operation, Variables } from '../operations/operation.js';
import type { Contender, Request } from './contender.js';

// Answers that are kept are asked for with GET, by which also those in between can keep them.
const keptRequest = ({ documentId }: Operation, variables: Variables): Request => ({
  method: 'GET',
  path: `/graphql?${new URLSearchParams({ documentId, variables: JSON.stringify(variables) }).toString()}`,
});

/** This server, with whole answers kept. */
export const cached: Contender = {
  name: 'cached',
  title: 'this server, answers that it has kept',
  file: 'dist/benchmarks/contenders/product.process.js',
  requestFor: keptRequest,
};

/** What keeping answers is compared with: a server that does nothing but send them. */
export const bytes: Contender = {
  name: 'bytes',
  title: 'bare node:http with the same bytes in memory',
  file: 'dist/benchmarks/contenders/bytes.process.js',
  requestFor: keptRequest,
};
