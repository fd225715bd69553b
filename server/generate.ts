import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { projectFolder } from './config.js';
import { domains, subgraphDomains } from './domains.js';
import { buildGraph } from './graphql/build-schema.js';
import { buildSubgraph } from './graphql/subgraph.js';
import { composeSupergraph } from './graphql/supergraph.js';

// `npm run generate`: writes the files that are generated from the code and committed, so that a change shows in the diff.
const folder = path.join(projectFolder, 'schema');
const schema = await buildGraph(domains);
await writeFile(path.join(folder, 'schema.graphql'), `${printSchema(lexicographicSortSchema(schema))}\n`);

const subgraphs = await Promise.all(subgraphDomains.map(domain => buildSubgraph(domain)));
const { sdl: supergraph } = composeSupergraph(subgraphs);
await mkdir(path.join(folder, 'subgraphs'), { recursive: true });
for (const { name, sdl } of [...subgraphs, { name: 'supergraph', sdl: supergraph }]) {
  await writeFile(path.join(folder, 'subgraphs', `${name}.graphql`), sdl);
}
