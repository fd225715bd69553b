import type { Reads } from '../../../schema/shared/reads.js';
import { answerPart, listAt, type TwoPaths } from './answer-part.js';
import { PAGE_AFTER, PAGE_SIZE, type PartDocuments, type ReadyDocument } from './part-documents.js';
import { isFields, valueAt, type Fields } from './record-value.js';

/** How many records are read at a time. */
export const PAGE = 500;

export interface ReadTerms {
  readonly paths: TwoPaths;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Sees the same data for every page. */
  readonly reads: Reads;
  readonly signal: AbortSignal;
}

/** Some records of a part. */
export interface RecordsPage {
  readonly records: readonly Fields[];
  /** After which the next page begins; undefined where this is the last. */
  readonly after: string | undefined;
}

export interface FirstPage extends RecordsPage {
  /** How many records the part has in all; 0 where nobody asked. */
  readonly total: number;
  readonly emptyReason: string | undefined;
}

/** Reads the records of one part of a table, page by page. */
export class PartReader {
  readonly #part: PartDocuments;
  readonly #terms: ReadTerms;
  readonly #limit: number;

  constructor(part: PartDocuments, terms: ReadTerms) {
    this.#part = part;
    this.#terms = terms;
    const given = part.limit === undefined ? undefined : terms.variables[part.limit];
    this.#limit = typeof given === 'number' ? given : Infinity;
  }

  /** How many records are read at most. */
  get limit(): number {
    return this.#limit;
  }

  /** @param isCounted - whether it is known how many rows there are, so that the records need not be counted */
  async first(isCounted: boolean): Promise<FirstPage> {
    const { isPaged, first, next, path } = this.#part;
    if (!isPaged) {
      const records = listAt(await this.#answer(first), path);
      return { records, after: undefined, total: records.length, emptyReason: undefined };
    }
    const { list, ...page } = await this.#page(isCounted ? next : first, 0, undefined);
    const { totalCount = 0 } = list;
    const text = valueAt(list, ['emptyReason', 'text']);
    return {
      ...page,
      total: Math.min(Number(totalCount), this.#limit),
      emptyReason: typeof text === 'string' ? text : undefined,
    };
  }

  /** The pages after the first one, which had so many records. */
  after(first: RecordsPage): AsyncGenerator<readonly Fields[]> {
    return this.#pages(this.#part.next, first.records.length, first.after);
  }

  /** All records, with no more in them than it takes to count the rows that they are exploded to. */
  counted(): AsyncGenerator<readonly Fields[]> {
    return this.#pages(this.#part.counted, 0, undefined, true);
  }

  async *#pages(
    ready: ReadyDocument,
    already: number,
    from: string | undefined,
    fromStart = false,
  ): AsyncGenerator<readonly Fields[]> {
    let known = already;
    const next = (after: string | undefined) => {
      const page = this.#page(ready, known, after);
      // Whoever does not come back for it need not hear that it failed.
      page.catch(() => undefined);
      return page;
    };
    let coming = fromStart || from !== undefined ? next(from) : undefined;
    while (coming) {
      const { records, after } = await coming;
      known += records.length;
      // PostgreSQL reads the next page while this one is made into rows.
      coming = after === undefined ? undefined : next(after);
      yield records;
    }
  }

  async #page(
    ready: ReadyDocument,
    already: number,
    after: string | undefined,
  ): Promise<RecordsPage & { readonly list: Fields }> {
    const size = Math.min(PAGE, this.#limit - already);
    const data = await this.#answer(ready, {
      [PAGE_SIZE]: size,
      ...(after !== undefined && { [PAGE_AFTER]: after }),
    });
    const { path } = this.#part;
    const list = valueAt(data, path.slice(0, 1));
    if (!isFields(list)) throw new Error(`The answer has no list at ${path.join('.')}.`);
    const records = listAt(data, path);
    const endsHere =
      already + records.length >= this.#limit || valueAt(list, ['pageInfo', 'hasNextPage']) !== true;
    const end = valueAt(list, ['pageInfo', 'endCursor']);
    return { list, records, after: endsHere || typeof end !== 'string' ? undefined : end };
  }

  #answer(ready: ReadyDocument, ofPage: Readonly<Record<string, unknown>> = {}): Promise<Fields> {
    const { paths, variables, reads, signal } = this.#terms;
    return answerPart(paths, ready, { ...variables, ...ofPage }, reads, signal);
  }
}
