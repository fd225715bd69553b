import { domains } from './domains.js';
import { buildGraph } from './graphql/build-schema.js';
import { faultsOfDocuments } from './questions/check-documents.js';

// A step of `npm run build`: a change to the schema that breaks a document that we keep does not build. The schema is
// the one of the code, so that the answer does not depend on generated files.
const faults = await faultsOfDocuments(await buildGraph(domains), process.cwd(), [
  'client-queries',
  'dashboards',
  'benchmarks/operations',
]);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  console.error('The schema does not answer these documents: mend them, or the schema.');
  process.exitCode = 1;
}
