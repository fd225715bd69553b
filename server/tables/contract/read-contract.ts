import { readFile } from 'node:fs/promises';
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
  if (text === undefined) return undefined;
  const result = contractShape.safeParse(parsed(file, text));
  if (result.success) return result.data;
  const reasons = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw fault(file, reasons.join('; '));
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw fault(file, `it is not JSON: ${(error as Error).message}`);
  }
}

function fault(file: string, reason: string): StartupError {
  return new StartupError(`The columns in ${file} cannot be used: ${reason}.`);
}
