import { setting } from '../harness/setting.js';

/** A longer or another run: `DIFFERENTIAL_OPERATIONS=5000 DIFFERENTIAL_SEED=7 npm run jest -- differential`. */
export const OPERATIONS = setting('DIFFERENTIAL_OPERATIONS', 200);
export const SEED = setting('DIFFERENTIAL_SEED', 20_261_122);
