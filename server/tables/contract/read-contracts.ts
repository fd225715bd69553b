import type { GraphQLSchema } from 'graphql';
import { parsedDocument } from '../../questions/parsed-document.js';
import type { Question } from '../../questions/question.js';
import { StartupError } from '../../startup-error.js';
import { faultsOfContract } from './check-contract.js';
import type { TableContract } from './contract.js';
import { readContract } from './read-contract.js';

/**
 * The contract of each question's table, from `<question>.columns.json` beside its document. A question without one
 * has no table.
 *
 * @throws StartupError that names every file that is wrong, and says what would be right
 */
export async function readContracts(
  schema: GraphQLSchema,
  questions: readonly Question[],
): Promise<ReadonlyMap<Question, TableContract>> {
  const read = await Promise.allSettled(questions.map(question => readContract(question.columnsFile)));
  const contracts = new Map<Question, TableContract>();
  const faults: string[] = [];
  for (const [place, question] of questions.entries()) {
    const result = read[place];
    if (result?.status === 'rejected') {
      if (!(result.reason instanceof StartupError)) throw result.reason;
      faults.push(result.reason.message);
    } else if (result?.value) {
      const found = faultsOfContract(schema, parsedDocument(question), result.value);
      faults.push(...found.map(fault => `${question.columnsFile}: ${fault}`));
      contracts.set(question, result.value);
    }
  }
  if (faults.length > 0) throw new StartupError(faults.join('\n'));
  return contracts;
}
