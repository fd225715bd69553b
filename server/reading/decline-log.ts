import { createHash } from 'node:crypto';
import type { RegisteredDocument } from '../questions/registered-document.js';
import type { Declined, DeclineKind } from './declined.js';

// A client's mistakes, clients that go away and questions about the schema are nothing to mend here.
const NOTHING_TO_MEND: ReadonlySet<DeclineKind> = new Set(['schema', 'argument', 'value', 'left']);
// Whoever asks ad hoc could fill the log with documents.
const MOST_REASONS = 200;

/**
 * Says in the log which documents are left to the resolvers, and why: the first time and then each time that it has
 * happened ten times as often. Nothing of what a client sent is in it but the hash of the document.
 */
export class DeclineLog {
  readonly #counts = new Map<string, number>();
  readonly #log: (line: string) => void;
  readonly #registered: (document: string) => RegisteredDocument | undefined;
  #isFull = false;

  constructor(log: (line: string) => void, registered: (document: string) => RegisteredDocument | undefined) {
    this.#log = log;
    this.#registered = registered;
  }

  add(document: string, declined: Declined): void {
    if (!NOTHING_TO_MEND.has(declined.kind)) this.addFor(this.#nameOf(document), declined);
  }

  /** @param name - what is left to the resolvers */
  addFor(name: string, { kind, message, cause }: Declined): void {
    if (NOTHING_TO_MEND.has(kind)) return;
    const reason = cause === undefined ? message : `${message}: ${described(cause)}`;
    const key = `${name} is left to the resolvers: ${reason}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    if (count === 1 && this.#counts.size >= MOST_REASONS) return this.#tellThatFull();
    this.#counts.set(key, count);
    if (count === 1) this.#log(key);
    else if (/^10+$/.test(String(count))) this.#log(`${key} (${count} times)`);
  }

  #tellThatFull(): void {
    if (this.#isFull) return;
    this.#isFull = true;
    this.#log('More documents are left to the resolvers than are named here: /metrics counts them.');
  }

  #nameOf(document: string): string {
    const registered = this.#registered(document);
    if (registered) return registered.name;
    return `The document sha256:${createHash('sha256').update(document).digest('hex')}`;
  }
}

/** Of PostgreSQL's errors only what has no value of a client in it. */
function described(cause: unknown): string {
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}
