import path from 'node:path';
import type pg from 'pg';
import { projectFolder } from '../../server/config.js';
import { readQuestions } from '../../server/questions/read-questions.js';
import { OPERATION_NAMES, type Operation, type OperationName } from './operation.js';
import { variantsOf } from './variants.js';

/** The documents of the benchmark, in the form in which the server registers them. */
export const documentsFolder = path.join(projectFolder, 'benchmarks/operations/documents');

/** The operations with variables for the data of a database, in the order of their names. */
export async function readOperations(
  database: pg.Client,
  names: readonly OperationName[] = OPERATION_NAMES,
): Promise<Operation[]> {
  const questions = new Map((await readQuestions(documentsFolder)).map(one => [one.name, one]));
  const operations: Operation[] = [];
  for (const name of names) {
    const question = questions.get(name);
    if (!question) throw new Error(`There is no document ${name}.graphql in ${documentsFolder}.`);
    const { document, sha256 } = question;
    const variants = await variantsOf(database, name);
    operations.push({ name, document, documentId: `sha256:${sha256}`, variants });
  }
  return operations;
}
