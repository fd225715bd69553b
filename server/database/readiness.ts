import { setTimeout as delay } from 'node:timers/promises';
import type { Orm } from './orm.js';

const PATIENCE_MS = 2_000;

/**
 * Tells whether a database answers, by asking it. One that keeps silent is not asked again until it has answered:
 * each question takes a connection, and whoever watches the server comes back every few seconds.
 */
export function readinessOf(orm: Orm): () => Promise<boolean> {
  let asking: Promise<boolean> | undefined;
  return () => {
    asking ??= orm.isConnected().finally(() => {
      asking = undefined;
    });
    return Promise.race([asking, delay(PATIENCE_MS, false, { ref: false })]);
  };
}
