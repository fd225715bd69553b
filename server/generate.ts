import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { projectFolder } from './config.js';
import { domains } from './domains.js';
import { buildGraph } from './graphql/build-schema.js';

// `npm run generate`: writes the files that are generated from the code and committed, so that a change shows in the diff.
const schema = await buildGraph(domains);
await writeFile(
  path.join(projectFolder, 'schema/schema.graphql'),
  `${printSchema(lexicographicSortSchema(schema))}\n`,
);
