import { runSlice, type Measured, type Slice } from './slice.js';

/** What the process that sends the load answers to a slice. */
export type Reply = { readonly measured: Measured } | { readonly failure: string };

// The load has a process of its own, so that what it costs falls on neither a server nor the one that directs all.
process.on('message', (slice: Slice) => {
  void runSlice({ ...slice, requests: slice.requests.map(one => Buffer.from(one)) }).then(
    measured => process.send?.({ measured } satisfies Reply),
    (error: unknown) => process.send?.({ failure: String(error) } satisfies Reply),
  );
});
process.on('disconnect', () => process.exit());
