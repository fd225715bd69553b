/** What starts a browser, as Node loads it, once for all test files of a worker; see `server-environment.ts`. */
export const { openBrowser } = await globalThis.loadChromium();
