import path from 'node:path';
import { domains } from './domains.js';
import { buildGraph } from './graphql/build-schema.js';
import { faultsOfDocuments } from './questions/check-documents.js';
import { readQuestions } from './questions/read-questions.js';
import { StartupError } from './startup-error.js';
import { readContracts } from './tables/contract/read-contracts.js';

// A step of `npm run build`: a change to the schema that breaks a document that we keep, or the columns of its table,
// does not build. The schema is the one of the code, so that the answer does not depend on generated files.
const schema = await buildGraph(domains);
const faults = await faultsOfDocuments(schema, process.cwd(), [
  'client-queries',
  'dashboards',
  'benchmarks/operations',
]);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  console.error('The schema does not answer these documents: mend them, or the schema.');
  process.exitCode = 1;
} else {
  const tables = await faultsOfTables().catch(messageOf);
  if (tables !== '') {
    console.error(tables);
    process.exitCode = 1;
  }
}

/** Every question that is registered is a table too. */
async function faultsOfTables(): Promise<string> {
  const questions = await readQuestions(path.join(process.cwd(), 'client-queries'));
  const contracts = await readContracts(schema, questions);
  return questions
    .filter(question => !contracts.has(question))
    .map(({ name, columnsFile }) => `${columnsFile} is missing: npm run table -- ${name} writes a first one.`)
    .join('\n');
}

function messageOf(error: unknown): string {
  if (error instanceof StartupError) return error.message;
  throw error;
}
