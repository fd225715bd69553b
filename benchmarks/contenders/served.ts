/** What a contender's process tells the benchmark: where it listens, once it does. */
export interface Ready {
  readonly url: string;
}

/** What the benchmark may ask a contender's process for. */
export interface MemoryAsked {
  readonly ask: 'memory';
}

export interface MemoryTold {
  /** Bytes of memory that the process has. */
  readonly residentBytes: number;
}

/** Tells the benchmark that this process serves, tells it its memory when asked, and ends with it. */
export function tellServed(url: string): void {
  process.on('message', (message: MemoryAsked) => {
    if (message.ask === 'memory')
      process.send?.({ residentBytes: process.memoryUsage.rss() } satisfies MemoryTold);
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ url } satisfies Ready);
}
