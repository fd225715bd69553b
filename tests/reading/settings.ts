import { setting } from '../harness/setting.js';

/** A longer or another run: `READING_OPERATIONS=5000 READING_SEED=7 npm run jest -- one-answer`. */
export const READING_OPERATIONS = setting('READING_OPERATIONS', 1_100);
export const READING_SEED = setting('READING_SEED', 20_261_122);
