import { refuseOlderNode } from './refuse-older-node.js';

// `npm run start:subgraph -- funding`: one domain, for a gateway that joins it with the others.
refuseOlderNode('npm run start:subgraph');
const { runSubgraph } = await import('./run-subgraph.js');
await runSubgraph(process.argv[2]);
