import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Reads } from '../../schema/shared/reads.js';
import { makeContext } from '../context.js';
import { ReadsUntil } from '../database/reads-until.js';
import { Snapshot } from '../database/snapshot.js';
import type { Question } from '../questions/question.js';
import type { Declined } from '../reading/declined.js';
import { Planner } from '../reading/planner.js';
import type { TableContract } from './contract/contract.js';
import { knownSources, type KnownSource } from './known-sources.js';
import { parametersOf, type Parameter } from './parameters.js';
import type { TwoPaths } from './reading/answer-part.js';
import { PAGE, type ReadTerms } from './reading/part-reader.js';
import { beginTable, type BegunTable } from './reading/read-table.js';
import { tablePlan, type TablePlan } from './table-plan.js';
import { Turns } from './turns.js';

interface TablesTerms {
  readonly schema: GraphQLSchema;
  readonly contracts: ReadonlyMap<Question, TableContract>;
  readonly em: EntityManager;
  /** Whether reads are compiled to SQL where they can be. */
  readonly compiledReads: boolean;
  /** How many connections to the database there are. */
  readonly connections: number;
  /** Is told what is left to the resolvers. */
  readonly onDeclined: (operation: OperationDefinitionNode, declined: Declined) => void;
}

/** A question as a table, with what may be asked of it. */
export interface Table extends TablePlan {
  readonly offered: readonly Parameter[];
}

/** Which data a table is of. */
export interface DataState {
  readonly revision: string;
  readonly changedAt: Date;
}

/** The data of one moment, to read tables from. It has to be closed. */
export interface OpenTables extends DataState {
  begin(
    table: Table,
    variables: Readonly<Record<string, unknown>>,
    options: { readonly withNotes: boolean },
  ): Promise<BegunTable>;
  sources(): Promise<readonly KnownSource[]>;
  close(): Promise<void>;
}

/** The questions as tables. */
export class Tables {
  readonly schema: GraphQLSchema;
  readonly #all: ReadonlyMap<string, Table>;
  readonly #paths: TwoPaths;
  readonly #em: EntityManager;
  readonly #turns: Turns;
  /** How many rows tables had that were asked for lately: counting a million takes longer than reading the first. */
  readonly #totals = new LRUCache<string, number>({ max: 1_000 });

  constructor({ schema, contracts, em, compiledReads, connections, onDeclined }: TablesTerms) {
    this.schema = schema;
    this.#em = em;
    this.#all = new Map(
      [...contracts].map(([question, contract]) => {
        const plan = tablePlan(schema, question, contract);
        return [question.name, { ...plan, offered: parametersOf(schema, plan) }];
      }),
    );
    this.#paths = {
      schema,
      planner: compiledReads ? new Planner({ maxPageSize: PAGE }) : undefined,
      makeContext: (reads, signal) => makeContext(em.fork(), { reads, signal, maxPageSize: PAGE }),
      onDeclined,
    };
    // Whoever takes long to fetch a table must leave connections to those who ask for answers.
    this.#turns = new Turns(Math.max(1, Math.floor(connections / 2)));
  }

  get all(): readonly Table[] {
    return [...this.#all.values()];
  }

  find(name: string): Table | undefined {
    return this.#all.get(name);
  }

  /** Which data there is now, without waiting for those who read tables. */
  state(signal: AbortSignal): Promise<DataState> {
    return stateIn(new ReadsUntil(this.#em, signal));
  }

  /** The documents that the record is made from, without waiting for those who read tables. */
  sources(signal: AbortSignal): Promise<readonly KnownSource[]> {
    return knownSources(this.#paths, new ReadsUntil(this.#em, signal), signal);
  }

  /** @throws the signal's reason when it has aborted, and whatever keeps PostgreSQL from answering */
  async open(signal: AbortSignal): Promise<OpenTables> {
    const leave = await this.#turns.take(signal);
    try {
      const snapshot = await Snapshot.open(this.#em, signal);
      const close = () => snapshot.close().finally(leave);
      try {
        return this.#reading(snapshot, await stateIn(snapshot), signal, close);
      } catch (error) {
        await snapshot.close();
        throw error;
      }
    } catch (error) {
      leave();
      throw error;
    }
  }

  #reading(reads: Reads, state: DataState, signal: AbortSignal, close: () => Promise<void>): OpenTables {
    const paths = this.#paths;
    return {
      ...state,
      begin: (table, variables, options) =>
        this.#begin(table, state.revision, { paths, variables, reads, signal }, options),
      sources: () => knownSources(paths, reads, signal),
      close,
    };
  }

  async #begin(
    table: Table,
    revision: string,
    terms: ReadTerms,
    options: { readonly withNotes: boolean },
  ): Promise<BegunTable> {
    const key = JSON.stringify([table.question.name, terms.variables, revision]);
    const begun = await beginTable(table, terms, { ...options, knownTotal: this.#totals.get(key) });
    this.#totals.set(key, begun.total);
    return begun;
  }
}

async function stateIn(reads: Reads): Promise<DataState> {
  const [row] = await reads.rows(
    sql<{ revision: string; seconds: number }>`
      select revision, extract(epoch from changed_at)::float8 as seconds from data_revision`,
  );
  if (!row) throw new Error('The database does not tell which data it has: data_revision is empty.');
  return { revision: row.revision, changedAt: new Date(row.seconds * 1000) };
}
