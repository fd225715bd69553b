import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Kind, parse } from 'graphql';
import { z } from 'zod';
import { StartupError } from '../startup-error.js';
import { THEMES, type Question } from './question.js';

const DOCUMENT = '.graphql';
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
  const files = await readdir(folder, { recursive: true });
  const documents = files.filter(file => file.endsWith(DOCUMENT)).map(file => path.join(folder, file));
  const read = await Promise.all(
    documents.sort().map(async file => ({ file, question: await readQuestion(file) })),
  );
  refuseTwins(read, 'number');
  refuseTwins(read, 'name');
  return read.map(({ question }) => question).sort((one, other) => one.number - other.number);
}

async function readQuestion(file: string): Promise<Question> {
  const document = await readText(file);
  const description = `${file.slice(0, -DOCUMENT.length)}.question.json`;
  return {
    ...describedIn(description, await readText(description)),
    name: path.basename(file, DOCUMENT),
    document,
    sha256: createHash('sha256').update(document).digest('hex'),
    operationName: operationOf(file, document),
    columnsFile: `${file.slice(0, -DOCUMENT.length)}.columns.json`,
  };
}

/** The text with the line ends that it was written with: git turns them on Windows, and the hash with them. */
async function readText(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw fault(file, 'it is missing, and its document has no question without it');
  }
}

function describedIn(file: string, text: string): z.infer<typeof described> {
  const result = described.safeParse(parseJson(file, text));
  if (result.success) return result.data;
  const reasons = result.error.issues.map(({ path: keys, message }) =>
    keys.length > 0 ? `${keys.join('.')}: ${message}` : message,
  );
  throw fault(file, reasons.join('; '));
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw fault(file, `it is not JSON: ${(error as Error).message}`);
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
