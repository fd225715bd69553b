/** What a run has started, to be ended in reverse order: at its end, when it fails and on Ctrl-C. */
export class Started {
  readonly #ends: (() => Promise<void>)[] = [];
  #ending: Promise<void> | undefined;

  /** Ends everything on Ctrl-C too, and then this process. */
  static forThisProcess(): Started {
    const started = new Started();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => {
        console.error('\nStopping …');
        void started.end().finally(() => process.exit(130));
      });
    return started;
  }

  add<T>(one: T, end: (one: T) => Promise<void>): T {
    this.#ends.push(() => end(one));
    return one;
  }

  /** Ends what was started since a moment, which this gives. */
  mark(): () => Promise<void> {
    const before = this.#ends.length;
    return () => this.#endDownTo(before);
  }

  end(): Promise<void> {
    this.#ending ??= this.#endDownTo(0);
    return this.#ending;
  }

  async #endDownTo(count: number): Promise<void> {
    while (this.#ends.length > count) {
      const end = this.#ends.pop();
      // One that cannot be ended must not keep the others running.
      await end?.().catch((error: unknown) => console.error(error));
    }
  }
}
