import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readConfig } from './config.js';
import { domains } from './domains.js';
import { buildGraph } from './graphql/build-schema.js';
import { parsedDocument } from './questions/parsed-document.js';
import { readQuestions } from './questions/read-questions.js';
import { scaffoldContract } from './tables/contract/scaffold.js';

// `npm run table -- awards-2023-25 --rows awards.nodes --explode strands`: writes a first contract of a question's
// table beside its document, and never over one that is there.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string' }, explode: { type: 'string' } },
});
const [schema, questions] = await Promise.all([
  buildGraph(domains),
  readQuestions(readConfig().questionsFolder),
]);
const question = questions.find(({ name }) => name === positionals[0]);
if (question) {
  const contract = scaffoldContract(schema, parsedDocument(question), values);
  await writeFile(question.columnsFile, `${JSON.stringify(contract, null, 2)}\n`, { flag: 'wx' });
  console.log(`Written: ${question.columnsFile}. Say what one row is, and look at every column.`);
} else {
  console.error(`Name a question: ${questions.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 1;
}
