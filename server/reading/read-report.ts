import type { ReadCount } from '../../schema/shared/reads.js';

/** A request that has this header is told in `extensions.read` how it was read. */
export const REPORT_HEADER = 'x-read-report';

/** From where the data of an answer came: from SQL, by way of the resolvers, or from an answer that was kept. */
export type ReadPath = 'compiled' | 'resolvers' | 'cached';

/** What an answer tells of how it was read. */
export interface ReadReport extends ReadCount {
  readonly path: ReadPath;
  /** Whether a plan was made for the operation, or one was kept from a request that looked the same. */
  readonly plan?: 'made' | 'kept';
  /** Why the resolvers had to answer. */
  readonly declined?: string;
}

/** An answer that is printed already, with a report as the last of its extensions. */
export function withReport(body: Buffer, read: ReadReport): string {
  // What is kept has the cost among its extensions, and nothing after them.
  const end = '}}\n';
  const text = body.toString();
  if (!text.endsWith(end)) throw new Error('An answer that was kept does not end with its extensions.');
  return `${text.slice(0, -end.length)},"read":${JSON.stringify(read)}${end}`;
}
