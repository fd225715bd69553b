import { subgraphDomains } from '../domains.js';

const FIRST_PORT = 4001;

/** The port of a subgraph unless PORT says otherwise, so that all of them run beside the whole server on 4000. */
export function subgraphPort(name: string): number {
  return FIRST_PORT + subgraphDomains.findIndex(domain => domain.name === name);
}
