import { refuseOlderNode } from './refuse-older-node.js';

// `npm run ask -- "which areas deliver Drive"`: the question that fits best, answered in the terminal.
refuseOlderNode('npm run ask');
const { runAsk } = await import('./asking/run-ask.js');
await runAsk(process.argv.slice(2));
