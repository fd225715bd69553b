/** What a contender's process tells the benchmark: where it listens, once it does. */
export interface Ready {
  readonly url: string;
}

/** The question of the benchmark what the process takes of the machine. */
export interface UsageAsked {
  readonly ask: 'usage';
}

export interface Usage {
  /** Bytes of memory that the process has. */
  readonly residentBytes: number;
  /** Milliseconds of processor time that it has taken since it started. */
  readonly processorMs: number;
}

/** Tells the benchmark that this process serves, answers what it takes of the machine, and ends with the benchmark. */
export function tellServed(url: string): void {
  process.on('message', (message: object) => {
    if (!('ask' in message)) return;
    const { user, system } = process.cpuUsage();
    const processorMs = (user + system) / 1000;
    process.send?.({ residentBytes: process.memoryUsage.rss(), processorMs } satisfies Usage);
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ url } satisfies Ready);
}
