import { readFile } from 'node:fs/promises';
import { checkedJson } from '../../checked-json.js';
import { StartupError } from '../../startup-error.js';
import { contractShape, type TableContract } from './contract.js';

/**
 * The contract of a question's table.
 *
 * @returns undefined where the question has none
 * @throws StartupError that names the file and says what is wrong with it
 */
export async function readContract(file: string): Promise<TableContract | undefined> {
  const text = await textOf(file);
  return text === undefined ? undefined : checkedJson(contractShape, text, reason => fault(file, reason));
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function fault(file: string, reason: string): StartupError {
  return new StartupError(`The columns in ${file} cannot be used: ${reason}.`);
}
