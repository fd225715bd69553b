import type { Domain } from '../schema/shared/domain.js';
import { createApp, type App } from './app.js';
import { readConfig } from './config.js';
import { subgraphDomains } from './domains.js';
import { buildSubgraph } from './graphql/subgraph.js';
import { runUntilStopped, type Log } from './run.js';
import { StartupError } from './startup-error.js';

/** Serves one domain as a subgraph, for a person at a terminal. */
export function runSubgraph(name: string | undefined): Promise<void> {
  return runUntilStopped(log => startSubgraph(name, log));
}

async function startSubgraph(name: string | undefined, log: Log): Promise<App> {
  const domain = domainOf(name);
  const config = readConfig();
  log(`Serving the subgraph ${domain.name}, for a Federation v2 gateway.`);
  return createApp(config, log, async () => (await buildSubgraph(domain)).schema);
}

/** @throws StartupError when there is no such subgraph */
function domainOf(name: string | undefined): Domain {
  const domain = subgraphDomains.find(one => one.name === name);
  if (domain) return domain;
  const names = subgraphDomains.map(one => one.name);
  throw new StartupError(
    `${name === undefined ? 'Name the subgraph to start' : `There is no subgraph "${name}"`}: ` +
      `it is one of ${names.join(', ')}, for example npm run start:subgraph -- ${names[0]}.`,
  );
}
