import path from 'node:path';
import { Kind, parse } from 'graphql';
import { z } from 'zod';
import { checkedJson } from '../checked-json.js';
import { StartupError } from '../startup-error.js';
import { DOCUMENT, graphqlFiles, hashOf, readText } from './graphql-files.js';
import { THEMES, type Question } from './question.js';

const sentence = z.string().trim().min(1);

const described = z.strictObject({
  number: z.int().positive(),
  theme: z.enum(THEMES),
  question: sentence,
  answer: sentence,
  caveat: sentence,
  variables: z.record(z.string(), z.json()),
});

/**
 * The questions of a folder and its subfolders by their number: every `<name>.graphql` with what
 * `<name>.question.json` beside it says of it.
 *
 * @throws StartupError that names the file and says what is wrong with it, also when two questions share a number
 *   or a name
 */
export async function readQuestions(folder: string): Promise<Question[]> {
  const files = (await graphqlFiles(folder)).map(file => path.join(folder, file));
  const read = await Promise.all(files.map(async file => ({ file, question: await readQuestion(file) })));
  refuseTwins(read, 'number');
  refuseTwins(read, 'name');
  return read.map(({ question }) => question).sort((one, other) => one.number - other.number);
}

async function readQuestion(file: string): Promise<Question> {
  const document = await readText(file);
  const description = `${file.slice(0, -DOCUMENT.length)}.question.json`;
  return {
    ...checkedJson(described, await readDescription(description), reason => fault(description, reason)),
    name: path.basename(file, DOCUMENT),
    document,
    sha256: hashOf(document),
    operationName: operationOf(file, document),
    columnsFile: `${file.slice(0, -DOCUMENT.length)}.columns.json`,
  };
}

async function readDescription(file: string): Promise<string> {
  try {
    return await readText(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw fault(file, 'it is missing, and its document has no question without it');
  }
}

function operationOf(file: string, document: string): string {
  const operations = parseDocument(file, document).definitions.filter(
    definition => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [operation] = operations;
  if (operations.length !== 1 || !operation?.name)
    throw fault(file, 'it must have one operation, with a name');
  return operation.name.value;
}

function parseDocument(file: string, document: string) {
  try {
    return parse(document);
  } catch (error) {
    throw fault(file, (error as Error).message);
  }
}

function refuseTwins(read: readonly { file: string; question: Question }[], key: 'number' | 'name'): void {
  const known = new Map<Question['number' | 'name'], string>();
  for (const { file, question } of read) {
    const first = known.get(question[key]);
    if (first) throw fault(file, `its ${key}, ${question[key]}, is that of ${first}`);
    known.set(question[key], file);
  }
}

function fault(file: string, reason: string): StartupError {
  return new StartupError(`The question in ${file} cannot be used: ${reason}.`);
}
