import fc from 'fast-check';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import type { Answer, ServedApp } from '../harness/served-app.js';
import { answer, recordsOf } from './check/answer.js';
import { isAnswered } from './check/answered.js';
import { Cursors } from './check/cursors.js';
import { globalId } from './check/provenance.js';
import type { World } from './check/values.js';
import { Coverage } from './coverage.js';
import { toDocument, type Request } from './generation/document.js';
import { orderOf, type CursorAt, type Operation, type Selected } from './generation/operation.js';
import { plan, rootsOf, type Planned, type Root } from './generation/plan.js';
import { Scope } from './generation/scope.js';
import { wholeRecords } from './generation/whole-records.js';
import { PlainRecord } from './record/plain-record.js';

/** While PostgreSQL works for one operation, the check works on another. */
const LANES = 4;

/** After so many differences the run ends: one cause has often many. */
const MOST_SHOWN = 5;

/** The API held against the check, operation by operation. */
export class Comparison {
  readonly coverage: Coverage;
  readonly #app: ServedApp;
  readonly #world: World;
  readonly #scope: Scope;
  readonly #cursors = new Cursors();
  readonly #roots: ReadonlyMap<string, Root>;

  private constructor(app: ServedApp, world: World) {
    this.#app = app;
    this.#world = world;
    this.#scope = new Scope(world, isAnswered);
    this.#roots = new Map(rootsOf(this.#scope).map(root => [root.name, root]));
    this.coverage = new Coverage(this.#scope);
  }

  static async prepare(app: ServedApp, databaseUrl: string): Promise<Comparison> {
    const { data } = await app.ask(getIntrospectionQuery());
    const schema = buildClientSchema(data as unknown as IntrospectionQuery);
    return new Comparison(app, { schema, record: await PlainRecord.read(databaseUrl) });
  }

  /** @throws Error with the smallest operation found on which the two differ */
  async run({ operations, seed }: { operations: number; seed: number }): Promise<void> {
    const waiting = plan(this.#scope, operations).entries();
    const differences: string[] = [];
    const lane = async () => {
      for (const [place, planned] of waiting) {
        if (differences.length >= MOST_SHOWN) return;
        const difference = await this.#check(planned, seed + place);
        if (difference !== undefined) differences.push(difference);
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    if (differences.length > 0)
      throw new Error(
        `The API and the check differ. DIFFERENTIAL_SEED=${seed} repeats it.\n\n${differences.join('\n\n')}`,
      );
  }

  /** @throws Error where the two differ on a field of a record, or on the order of a list */
  async compareWhole(): Promise<void> {
    for (const { name, type, kind } of this.#roots.values())
      if (kind === 'list') await this.compare(wholeRecords(this.#scope, name, type));
  }

  /** @throws Error where the two differ on a document without cursors */
  async compare(text: string): Promise<void> {
    const { ours, theirs } = await this.#answers({ text, variables: {} });
    if (ours !== theirs) throw new Error(difference({ text, variables: {} }, ours, theirs));
  }

  /** @returns in what they differ, on the smallest operation found */
  async #check({ root, operation }: Planned, seed: number): Promise<string | undefined> {
    let isCounted = false;
    const property = fc.asyncProperty(operation, async one => {
      const { document, ours, theirs } = await this.#both(one);
      if (!isCounted) this.coverage.add(one, isEmpty(theirs));
      isCounted = true;
      if (ours !== theirs) throw new Error(difference(document, ours, theirs));
    });
    const result = await fc.check(property, { seed, numRuns: 1, unbiased: true });
    if (!result.failed) return undefined;
    const thrown = result.errorInstance;
    return `--- ${root}\n${thrown instanceof Error ? thrown.message : String(thrown)}`;
  }

  async #both(operation: Operation): Promise<{ document: Request; ours: string; theirs: string }> {
    for (const root of operation.roots) await this.#learnCursors(root);
    const document = toDocument(operation, (list, place) => this.#cursorAt(list, place));
    return { document, ...(await this.#answers(document)) };
  }

  async #answers({ text, variables }: Request): Promise<{ ours: string; theirs: string }> {
    const theirs = this.#app.ask(text, variables);
    const ours = answer({ world: this.#world, cursors: this.#cursors }, text, variables) as Answer;
    return { ours: outcome(ours), theirs: outcome(await theirs) };
  }

  /** Takes the cursors of a list in its order from an answer that has the whole of it. */
  async #learnCursors(list: Selected): Promise<void> {
    const root = this.#roots.get(list.name);
    const terms = orderOf(list);
    if (root?.kind !== 'list' || this.#cursors.knows(list.name, terms)) return;
    const { data, errors } = await this.#app.ask(
      `query ($orderBy: [${root.type}Order!]) { list: ${list.name}(first: 500, orderBy: $orderBy) { edges { cursor node { id } } } }`,
      { orderBy: terms },
    );
    if (errors) throw new Error(`${list.name} gives no cursors: ${JSON.stringify(errors)}`);
    const { edges } = data?.['list'] as { edges: { cursor: string; node: { id: string } }[] };
    const rows = recordsOf(this.#world, list.name, root.type);
    const byId = new Map(rows.map(row => [globalId(root.type, row), row]));
    this.#cursors.learn(
      list.name,
      terms,
      edges.flatMap(({ cursor, node }) => {
        const row = byId.get(node.id);
        return row ? [[row, cursor] as const] : [];
      }),
    );
  }

  #cursorAt(list: Selected, { share }: CursorAt): string {
    return this.#cursors.of(list.name, orderOf(list)).at(share);
  }
}

/** What is compared, as text, in which the order of fields counts too. The words of a refusal are the API's own. */
const outcome = ({ data, errors }: Answer): string =>
  JSON.stringify({ data: data ?? null, refused: codesOf(errors ?? []) }, null, 2);

const codesOf = (errors: NonNullable<Answer['errors']>) => [
  ...new Set(errors.map(({ extensions }) => extensions?.['code'])),
];

/** Whether the answer has no record and no group. */
function isEmpty(answered: string): boolean {
  const { data } = JSON.parse(answered) as { data: Record<string, Record<string, unknown[]>> | null };
  const [main] = Object.values(data ?? {});
  return !main || ['nodes', 'edges', 'groups'].every(part => (main[part] ?? []).length === 0);
}

function difference({ text, variables }: Request, ours: string, theirs: string): string {
  const [own, other] = [theirs.split('\n'), ours.split('\n')];
  const at = own.findIndex((line, place) => line !== other[place]);
  return [
    `They differ at line ${at + 1} of the answer. The API: ${own[at]?.trim()}; the check: ${other[at]?.trim()}.`,
    `The operation:\n${text}`,
    `with the variables ${JSON.stringify(variables, null, 2)}`,
    `The API answers:\n${theirs}`,
    `The check answers:\n${ours}`,
  ].join('\n\n');
}
