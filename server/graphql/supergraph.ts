import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import type { Subgraph } from './subgraph.js';

// Beside the whole server on 4000: PORT=4001 npm run start:subgraph -- commissioning, and so on in their order.
const FIRST_PORT = 4001;

/** The subgraphs as one graph. */
export interface Supergraph {
  /** What a gateway reads: every field with the subgraphs that answer it. */
  readonly sdl: string;
  /** What the gateway's clients see. */
  readonly publicSdl: string;
}

/**
 * Composes the subgraphs. Their URLs are places for those of a deployment: as they stand, they fit all of them on
 * one machine, on ports 4001, 4002 and 4003.
 *
 * @throws Error with every text of the composition when the subgraphs contradict each other
 */
export function composeSupergraph(subgraphs: readonly Subgraph[]): Supergraph {
  const { supergraphSdl, publicSdl, errors } = composeServices(
    subgraphs.map(({ name, sdl }, index) => ({
      name,
      url: `http://127.0.0.1:${FIRST_PORT + index}/graphql`,
      typeDefs: parse(sdl),
    })),
  );
  if (errors) {
    throw new Error(`The subgraphs do not compose:\n${errors.map(error => error.message).join('\n')}`);
  }
  return { sdl: `${supergraphSdl.trim()}\n`, publicSdl };
}
