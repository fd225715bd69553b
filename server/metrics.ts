import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ReadCount } from '../schema/shared/reads.js';
import type { KeptFigures } from './answers/kept-answers.js';
import { DECLINE_KINDS, type DeclineKind } from './reading/declined.js';
import type { ReadPath } from './reading/read-report.js';

/** How an operation ended: from where its data came, or `refused` before anything was read for it. */
export type OperationPath = ReadPath | 'refused';

/** Where an answer was found: in memory, in Redis, with others who were asking for it at that moment, or nowhere. */
export type LookUp = 'memory' | 'redis' | 'joined' | 'nowhere';

const PATHS: readonly OperationPath[] = ['compiled', 'resolvers', 'cached', 'refused'];
const LOOK_UPS: readonly LookUp[] = ['memory', 'redis', 'joined', 'nowhere'];
// From what is kept to what is given up.
const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

/** What one server counts of itself. Every label has few values, so that no client can make it grow. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #operations: Readonly<Record<OperationPath, Record<'registered' | 'adHoc', Counter.Internal>>>;
  readonly #declines: Readonly<Record<DeclineKind, Counter.Internal>>;
  readonly #lookUps: Readonly<Record<LookUp, Counter.Internal>>;
  readonly #durations: Readonly<Record<OperationPath, Histogram.Internal<string>>>;
  readonly #statements: Counter;
  readonly #rows: Counter;
  readonly #unchanged: Counter;

  constructor() {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    const operations = new Counter({
      name: 'graphql_operations_total',
      help: 'Operations, by where their data came from and by whether their document is registered.',
      labelNames: ['path', 'document'],
      registers,
    });
    this.#operations = byLabel(PATHS, path => ({
      registered: begun(operations.labels(path, 'registered')),
      adHoc: begun(operations.labels(path, 'ad_hoc')),
    }));
    const declines = new Counter({
      name: 'graphql_declines_total',
      help: 'Operations that were left to the resolvers, by the kind of reason.',
      labelNames: ['reason'],
      registers,
    });
    this.#declines = byLabel(DECLINE_KINDS, kind => begun(declines.labels(kind)));
    const durations = new Histogram({
      name: 'graphql_request_duration_seconds',
      help: 'Time from a request for one operation to its answer, by where the data came from.',
      labelNames: ['path'],
      buckets: SECONDS,
      registers,
    });
    this.#durations = byLabel(PATHS, path => durations.labels(path));
    this.#statements = new Counter({
      name: 'graphql_statements_total',
      help: 'SQL statements that answers were read with.',
      registers,
    });
    this.#rows = new Counter({
      name: 'graphql_rows_total',
      help: 'Rows that PostgreSQL sent for answers.',
      registers,
    });
    this.#unchanged = new Counter({
      name: 'graphql_unchanged_total',
      help: 'Requests that were told by 304 that they have the answer already.',
      registers,
    });
    const lookUps = new Counter({
      name: 'answer_cache_lookups_total',
      help: 'Where an answer was found: in memory, in Redis, with others who were asking for it, or nowhere.',
      labelNames: ['found'],
      registers,
    });
    this.#lookUps = byLabel(LOOK_UPS, found => begun(lookUps.labels(found)));
  }

  countOperation(path: OperationPath, isRegistered: boolean): void {
    this.#operations[path][isRegistered ? 'registered' : 'adHoc'].inc();
  }

  countDecline(kind: DeclineKind): void {
    this.#declines[kind].inc();
  }

  countLookUp(found: LookUp): void {
    this.#lookUps[found].inc();
  }

  countUnchanged(): void {
    this.#unchanged.inc();
  }

  countRead({ statements, rows }: ReadCount): void {
    this.#statements.inc(statements);
    this.#rows.inc(rows);
  }

  /** @param seconds - from the request to its answer */
  observeDuration(path: OperationPath, seconds: number): void {
    this.#durations[path].observe(seconds);
  }

  /** Tells of the answers that are kept in memory whenever somebody asks for the metrics. */
  watch(figures: () => KeptFigures): void {
    const registers = [this.#registry];
    new Gauge({
      name: 'answer_cache_bytes',
      help: 'Bytes of the answers that are kept in memory.',
      registers,
      collect() {
        this.set(figures().bytes);
      },
    });
    new Gauge({
      name: 'answer_cache_answers',
      help: 'Answers that are kept in memory.',
      registers,
      collect() {
        this.set(figures().answers);
      },
    });
    new Counter({
      name: 'answer_cache_evictions_total',
      help: 'Answers that were given up to make room for others.',
      registers,
      collect() {
        this.reset();
        this.inc(figures().evictions);
      },
    });
  }

  /** All of it, in Prometheus' text format. */
  async text(): Promise<{ contentType: string; text: string }> {
    return { contentType: this.#registry.contentType, text: await this.#registry.metrics() };
  }
}

/** Tells that something has not happened yet, where it would otherwise not be told of at all. */
function begun(counter: Counter.Internal): Counter.Internal {
  counter.inc(0);
  return counter;
}

function byLabel<L extends string, T>(labels: readonly L[], make: (label: L) => T): Record<L, T> {
  return Object.fromEntries(labels.map(label => [label, make(label)])) as Record<L, T>;
}
