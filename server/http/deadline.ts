/** Until when somebody waits for an answer. */
export class Deadline {
  readonly #giveMore: () => void;
  #reason: Error | undefined;
  #controller: AbortController | undefined;

  /** @param giveMore - lets the time begin anew */
  constructor(giveMore: () => void) {
    this.#giveMore = giveMore;
  }

  /** Whether nobody waits any more. */
  get isOver(): boolean {
    return this.#reason !== undefined;
  }

  /** Aborts with the reason when nobody waits any more. Most answers are sent before anybody has asked for it. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.#reason) this.#controller.abort(this.#reason);
    }
    return this.#controller.signal;
  }

  /** Lets the time begin anew, as a part of a long answer has been taken. */
  startOver(): void {
    if (!this.isOver) this.#giveMore();
  }

  end(reason: Error): void {
    this.#reason ??= reason;
    this.#controller?.abort(this.#reason);
  }
}
