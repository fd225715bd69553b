/** The code of the server as Node loads it, once for all test files of a worker; see `server-environment.ts`. */
export const server = await globalThis.loadServer();
