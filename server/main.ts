// Checked before anything else is imported: on an older Node the imports themselves would fail, less clearly.
const REQUIRED_NODE = 22;

if (Number(process.versions.node.split('.')[0]) < REQUIRED_NODE) {
  console.error(
    `Node ${process.versions.node} is too old: the server needs Node ${REQUIRED_NODE} or newer. ` +
      '`npm start` brings its own; run that instead of starting this file by hand.',
  );
  process.exit(1);
}

const { run } = await import('./run.js');
await run();

export {};
