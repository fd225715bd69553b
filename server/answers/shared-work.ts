interface Run<T> {
  readonly result: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

/** Work that several ask for at the same time and that is done once. */
export class SharedWork<T> {
  readonly #runs = new Map<string, Run<T>>();

  /** Whether somebody is at it. */
  has(key: string): boolean {
    return this.#runs.has(key);
  }

  /**
   * Does the work that a key stands for, or waits for whoever is at it already. Whoever waits may leave when they
   * like; when the last one has left, the work is told to end.
   *
   * @param signal - of the one who asks: when it aborts, they leave
   * @param work - gets a signal that aborts when nobody waits any more
   * @returns what the work came to, and whether it was begun for this call
   * @throws the reason of the signal, and whatever the work throws
   */
  async join(
    key: string,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<{ value: T; begun: boolean }> {
    signal.throwIfAborted();
    const known = this.#runs.get(key);
    const run = known ?? this.#begin(key, work);
    return { value: await this.#waitFor(run, key, signal), begun: known === undefined };
  }

  #begin(key: string, work: (signal: AbortSignal) => Promise<T>): Run<T> {
    const controller = new AbortController();
    const run: Run<T> = { result: work(controller.signal), controller, waiting: 0 };
    this.#runs.set(key, run);
    const end = () => this.#forget(key, run);
    run.result.then(end, end);
    return run;
  }

  #waitFor(run: Run<T>, key: string, signal: AbortSignal): Promise<T> {
    run.waiting += 1;
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(signal.reason);
        run.waiting -= 1;
        if (run.waiting > 0) return;
        // Whoever comes from now on must not wait for what is being given up.
        this.#forget(key, run);
        run.controller.abort(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      const stay = () => signal.removeEventListener('abort', leave);
      run.result.finally(stay).then(resolve, reject);
    });
  }

  #forget(key: string, run: Run<T>): void {
    if (this.#runs.get(key) === run) this.#runs.delete(key);
  }
}
