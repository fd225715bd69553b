import type { RunningContender } from '../contenders/contender.js';
import { rawRequest, type RawConnection, type RawRequest } from '../load/raw-connection.js';
import type { Operation, Variables } from '../operations/operation.js';

export const rawRequestFor = (
  { contender, url }: RunningContender,
  operation: Operation,
  variables: Variables,
): RawRequest => rawRequest(url, contender.requestFor(operation, variables));

export interface Asked {
  /** In our shape. */
  readonly data: unknown;
  readonly body: string;
  /** Bytes of the body. */
  readonly length: number;
}

/**
 * The answer of a contender to an operation.
 *
 * @throws Error when it is none, or has errors
 */
export async function ask(
  running: RunningContender,
  connection: RawConnection,
  operation: Operation,
  variables: Variables,
): Promise<Asked> {
  const { contender } = running;
  const {
    status,
    body = '',
    length,
  } = await connection.ask(rawRequestFor(running, operation, variables), true);
  const asked = `${contender.name} on ${operation.name} with ${JSON.stringify(variables)}`;
  if (status !== 200) throw new Error(`${status} of ${asked}: ${body}`);
  const { data, errors } = JSON.parse(body) as { data?: unknown; errors?: unknown };
  if (errors !== undefined || data == null) throw new Error(`Errors of ${asked}: ${JSON.stringify(errors)}`);
  return { data: contender.dataOf?.(operation, data) ?? data, body, length };
}
