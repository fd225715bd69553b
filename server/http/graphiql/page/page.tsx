import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';

import { createGraphiQLFetcher, StorageAPI } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { EXPLORER_PLUGIN } from './explorer/explorer-plugin.js';
import { QUESTIONS_PLUGIN } from './gallery/questions-plugin.js';
import { storageWithoutHeaders } from './storage-without-headers.js';

import headlineQuestion from '../../../../client-queries/assurance/accredited-stalking-programmes-without-evaluation.graphql?raw';

const fetcher = createGraphiQLFetcher({
  // Relative to the page, so that a proxy may serve the whole site under a prefix.
  url: new URL('graphql', location.href).href,
  // The API streams nothing: asking for multipart answers would only invite a proxy to mangle them.
  enableIncrementalDelivery: false,
});

// A newcomer sees what can be asked, where that leaves the editor room; afterwards GraphiQL remembers what was open.
const isFirstVisit = new StorageAPI(storageWithoutHeaders).get('tabState') === null;
const hasRoom = matchMedia('(min-width: 80rem)').matches;

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');

// `defaultQuery` is what a first visit sees; afterwards GraphiQL's own storage brings back what was typed.
createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    storage={storageWithoutHeaders}
    shouldPersistHeaders={false}
    defaultQuery={headlineQuestion}
    plugins={[QUESTIONS_PLUGIN, EXPLORER_PLUGIN, HISTORY_PLUGIN]}
    visiblePlugin={isFirstVisit && hasRoom ? QUESTIONS_PLUGIN : undefined}
    inputValueDeprecation
    schemaDescription
  >
    <GraphiQL.Logo>
      <h1 className="product">Perpetrator programmes graph</h1>
    </GraphiQL.Logo>
  </GraphiQL>,
);
