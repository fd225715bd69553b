import fc from 'fast-check';
import { buildClientSchema, introspectionFromSchema } from 'graphql';
import { Declined } from '../../server/reading/declined.js';
import { Coverage } from '../differential/coverage.js';
import { toDocument, type Request } from '../differential/generation/document.js';
import { CursorAt, orderOf, type Operation, type Selected } from '../differential/generation/operation.js';
import { plan, rootsOf, type Planned } from '../differential/generation/plan.js';
import { Scope } from '../differential/generation/scope.js';
import { wholeRecords } from '../differential/generation/whole-records.js';
import { PlainRecord } from '../differential/record/plain-record.js';
import type { DirectPaths } from './direct-paths.js';
import { OtherValues, withVariables } from './other-values.js';
import { planOthers } from './other-roots.js';
import { Values } from './variant.js';

/** While PostgreSQL works for one operation, the servers work on others. */
const LANES = 6;

/** After so many differences the run ends: one cause has often many. */
const MOST_SHOWN = 3;

/** One of so many is asked again with other values of the same shape. */
const OF_SAME_SHAPE = 3;

/** One of so many is for the servers too. */
const SAMPLED = 25;

/** How much is asked on the root fields that are neither lists nor groups. */
const OTHERS = 0.15;

interface Asked {
  readonly operation: Operation;
  readonly request: Request;
}

/** The compiler held against the resolvers, operation by operation. */
export class Generated {
  readonly coverage: Coverage;
  /** Operations and variables with which the servers may be asked too. */
  readonly sample: Request[] = [];
  /** How many operations are such that the resolvers have an answer to all of them. */
  answered = 0;
  /** Why the compiler has left some of those to the resolvers, and how many. */
  readonly declined = new Map<string, number>();
  /** How many were answered by a plan that was made for others. */
  ofKeptPlans = 0;
  readonly #paths: DirectPaths;
  readonly #scope: Scope;
  readonly #otherRoots: readonly Planned[];
  readonly #values = new Values();
  readonly #others: OtherValues;
  readonly #cursors = new Map<string, Promise<readonly string[]>>();

  private constructor(paths: DirectPaths, scope: Scope, others: readonly Planned[]) {
    this.#paths = paths;
    this.#scope = scope;
    this.#otherRoots = others;
    this.#others = new OtherValues(scope.schema);
    this.coverage = new Coverage(scope);
  }

  static async prepare(paths: DirectPaths, databaseUrl: string): Promise<Generated> {
    // As a client knows it, codes are what they are written as.
    const schema = buildClientSchema(introspectionFromSchema(paths.schema));
    const world = { schema, record: await PlainRecord.read(databaseUrl) };
    const scope = new Scope(world, () => true);
    return new Generated(paths, scope, planOthers(scope, world));
  }

  /** Documents that ask every list for every field of its records. */
  get wholeRecords(): readonly string[] {
    return rootsOf(this.#scope).flatMap(({ name, type, kind }) =>
      kind === 'list' ? [wholeRecords(this.#scope, name, type)] : [],
    );
  }

  /** @throws Error with operations that the two paths answer differently */
  async run(count: number, seed: number): Promise<void> {
    const requests = this.#requests(count, seed);
    const differences: string[] = [];
    const lane = async () => {
      for await (const { operation, request } of requests) {
        const difference = await this.#compare(operation, request);
        if (difference !== null && differences.push(difference) >= MOST_SHOWN) return;
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    if (differences.length > 0)
      throw new Error(
        `The two paths differ. READING_SEED=${seed} repeats it.\n\n${differences.join('\n\n')}`,
      );
  }

  /** Requests in an order that does not depend on when their answers come. */
  async *#requests(count: number, seed: number): AsyncGenerator<Asked> {
    let asked = 0;
    for (const [place, { operation: arbitrary }] of this.#plan(count).entries()) {
      const [operation] = fc.sample(arbitrary, { seed: seed + place, numRuns: 1, unbiased: true });
      if (!operation) throw new Error('There is an operation for each place of the plan.');
      for await (const one of this.#likeIt(operation, place)) {
        if (asked++ >= count) return;
        yield one;
      }
    }
  }

  /** The operation, the same with variables of another shape, and, now and then, with others of the same shape. */
  async *#likeIt(operation: Operation, place: number): AsyncGenerator<Asked> {
    this.#values.learn(operation);
    yield { operation, request: await this.#requestOf(operation) };
    const varied = this.#values.vary(operation);
    if (varied) yield { operation: varied, request: await this.#requestOf(varied) };
    if (place % OF_SAME_SHAPE > 0) return;
    const open = withVariables(operation);
    const request = await this.#requestOf(open);
    const variables = this.#others.insteadOf(request.text, request.variables);
    if (!variables) return;
    yield { operation: open, request };
    yield { operation: open, request: { ...request, variables } };
  }

  #plan(count: number): Planned[] {
    const ofOthers = Math.ceil(count * OTHERS);
    return spread(plan(this.#scope, count - ofOthers), repeated(this.#otherRoots, ofOthers));
  }

  /** @returns in what the two differ */
  async #compare(operation: Operation, request: Request): Promise<string | null> {
    const { compiled, resolved, statements, plan: origin } = await this.#paths.ask(request);
    this.coverage.add(operation, resolved === null);
    if (this.coverage.operations % SAMPLED === 0) this.sample.push(request);
    if (resolved !== null) this.answered += 1;
    if (compiled instanceof Declined) {
      if (resolved !== null)
        this.declined.set(compiled.message, (this.declined.get(compiled.message) ?? 0) + 1);
      return null;
    }
    if (origin === 'kept') this.ofKeptPlans += 1;
    if (compiled !== resolved) return difference(request, compiled, resolved ?? 'refused');
    return statements === operation.roots.length
      ? null
      : `${request.text}\nhas ${statements} statements and ${operation.roots.length} root fields.`;
  }

  async #requestOf(operation: Operation): Promise<Request> {
    const cursors = new Map<Selected, readonly string[]>();
    for (const root of operation.roots) {
      if (root.args.some(({ value }) => value instanceof CursorAt))
        cursors.set(root, await this.#cursorsOf(root));
    }
    return toDocument(operation, (list, { share }) => {
      const all = cursors.get(list) ?? [];
      return all[Math.min(Math.floor(share * all.length), all.length - 1)] ?? 'none';
    });
  }

  /** The cursors of a list in its order. */
  #cursorsOf(list: Selected): Promise<readonly string[]> {
    const orderBy = orderOf(list);
    const key = JSON.stringify([list.name, orderBy]);
    const cursors = this.#cursors.get(key) ?? this.#askForCursors(list.name, orderBy);
    this.#cursors.set(key, cursors);
    return cursors;
  }

  async #askForCursors(name: string, orderBy: readonly object[]): Promise<readonly string[]> {
    const root = rootsOf(this.#scope).find(one => one.name === name);
    const { resolved } = await this.#paths.ask({
      text: `query ($orderBy: [${root?.type}Order!]) { list: ${name}(first: 100, orderBy: $orderBy) { edges { cursor } } }`,
      variables: { orderBy },
    });
    const { list } = JSON.parse(resolved ?? '') as { list: { edges: { cursor: string }[] } };
    return list.edges.map(({ cursor }) => cursor);
  }
}

/** As many as told, over and over again. */
const repeated = <T>(list: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, place) => list[place % list.length] as T);

/** The second list spread among the first. */
function spread<T>(main: readonly T[], others: readonly T[]): T[] {
  const every = Math.max(1, Math.floor(main.length / Math.max(1, others.length)));
  return main.flatMap((one, place) =>
    place % every === 0 ? [one, ...others.slice(place / every, place / every + 1)] : [one],
  );
}

function difference({ text, variables }: Request, compiled: string, resolved: string): string {
  const at = [...compiled].findIndex((letter, place) => letter !== resolved[place]);
  const around = (answer: string) => answer.slice(Math.max(0, at - 200), at + 200);
  return [
    `--- At letter ${at}:`,
    text,
    `with the variables ${JSON.stringify(variables)}`,
    `Compiled: ${around(compiled)}`,
    `Resolved: ${around(resolved)}`,
  ].join('\n');
}
