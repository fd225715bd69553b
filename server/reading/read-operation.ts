import type { Reads } from '../../schema/shared/reads.js';
import { isGivenUp, isValueFault } from '../database/statement-faults.js';
import { RequestGivenUp } from '../request-timeout.js';
import { AnswerText } from './answer-text.js';
import { Declined } from './declined.js';
import type { RootRead } from './made-plan.js';
import type { Asked, Planner } from './planner.js';

/** What has come of an operation. */
export interface Outcome {
  /** What it reads, from one statement for each root field; or why the resolvers have to answer. */
  readonly data: AnswerText | Declined;
  /** Whether a plan was made for it, or one was kept from a request that looked the same. */
  readonly plan?: 'made' | 'kept';
}

/** Reads an operation by its plan. */
export async function readOperation(planner: Planner, asked: Asked, reads: Reads): Promise<Outcome> {
  const before = planner.made;
  const planned = attempt(() => planner.planFor(asked, reads));
  const plan = planner.made > before ? 'made' : 'kept';
  if (planned instanceof Declined) return { data: planned, plan };
  return { data: await read(planned, reads).catch(declinedFor), plan };
}

function attempt<T>(work: () => T): T | Declined {
  try {
    return work();
  } catch (error) {
    return declinedFor(error);
  }
}

async function read(plan: readonly RootRead[], reads: Reads): Promise<AnswerText | Declined> {
  const rows = await Promise.all(plan.map(({ statement }) => reads.textsOf(statement)));
  const fields: string[] = [];
  const revisions = new Set<string>();
  for (const [place, { name }] of plan.entries()) {
    const [json, itsRevision] = rows[place]?.[0] ?? [];
    if (json == null || itsRevision == null)
      return new Declined('a value that must be there is not', 'missing');
    fields.push(`${JSON.stringify(name)}:${json}`);
    revisions.add(itsRevision);
  }
  const [revision] = revisions;
  return new AnswerText(`{${fields.join(',')}}`, revisions.size === 1 ? revision : undefined);
}

/** The resolvers meet the same fault, and say where in the operation it is. */
function declinedFor(cause: unknown): Declined {
  if (cause instanceof RequestGivenUp) return new Declined('nobody waits any more', 'left');
  if (isGivenUp(cause)) return new Declined('the statement was given up', 'left');
  if (isValueFault(cause)) return new Declined('PostgreSQL cannot take a value', 'value', { cause });
  return new Declined('the statement failed', 'failure', { cause });
}
