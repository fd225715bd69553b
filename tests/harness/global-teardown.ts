import { rm } from 'node:fs/promises';
import { testDataFolder } from './test-data-folder.js';

export default async function globalTeardown(): Promise<void> {
  await globalThis.testPostgres?.stop();
  await rm(testDataFolder, { recursive: true, force: true });
}
