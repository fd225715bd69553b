import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import type { Subgraph } from './subgraph.js';
import { subgraphPort } from './subgraph-port.js';

/** The subgraphs as one graph. */
export interface Supergraph {
  /** What a gateway reads: every field with the subgraphs that answer it. */
  readonly sdl: string;
  /** What the gateway's clients see. */
  readonly publicSdl: string;
}

/**
 * Composes the subgraphs. Each gets the URL that it has when all run on one machine with their default ports; a
 * deployment gives its gateway the URLs of its own.
 *
 * @throws Error with every text of the composition when the subgraphs contradict each other
 */
export function composeSupergraph(subgraphs: readonly Subgraph[]): Supergraph {
  const { supergraphSdl, publicSdl, errors } = composeServices(
    subgraphs.map(({ name, sdl }) => ({
      name,
      url: `http://127.0.0.1:${subgraphPort(name)}/graphql`,
      typeDefs: parse(sdl),
    })),
  );
  if (errors) {
    throw new Error(`The subgraphs do not compose:\n${errors.map(error => error.message).join('\n')}`);
  }
  return { sdl: `${supergraphSdl.trim()}\n`, publicSdl };
}
