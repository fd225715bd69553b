import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { graphql, type ExecutionResult } from 'graphql';
import { projectFolder } from '../../server/config.js';

/** Asks the composed graph, as a client of a gateway does. */
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<ExecutionResult>;

/**
 * A Federation v2 gateway in this process, on the supergraph that is committed.
 *
 * @param urls where each subgraph listens, by its name
 */
export async function startGateway(urls: ReadonlyMap<string, string>): Promise<Ask> {
  const supergraphSdl = await readFile(
    path.join(projectFolder, 'schema/subgraphs/supergraph.graphql'),
    'utf8',
  );
  const schema = getStitchedSchemaFromSupergraphSdl({
    supergraphSdl,
    httpExecutorOpts: ({ name }) => ({ endpoint: `${urls.get(name.toLowerCase())}/graphql` }),
    batch: true,
  });
  return async (source, variableValues) => {
    const answer = await graphql({ schema, source, variableValues: variableValues ?? {}, contextValue: {} });
    return JSON.parse(JSON.stringify(answer)) as ExecutionResult;
  };
}
