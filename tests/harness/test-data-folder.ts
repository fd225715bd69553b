import path from 'node:path';
import { projectFolder } from '../../server/config.js';

/** The folder of this run's own PostgreSQL; two runs at a time do not meet. */
export const testDataFolder = path.join(projectFolder, '.data', `test-${process.pid}`);
