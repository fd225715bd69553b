import { refuseOlderNode } from './refuse-older-node.js';

refuseOlderNode('npm start');
const { runGraph } = await import('./run.js');
await runGraph();
