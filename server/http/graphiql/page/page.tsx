import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';

import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

import headlineQuestion from '../../../../client-queries/evidence/accredited-stalking-programmes-without-evaluation.graphql?raw';

const fetcher = createGraphiQLFetcher({
  // Relative to the page, so that a proxy may serve the whole site under a prefix.
  url: new URL('graphql', location.href).href,
  // The API streams nothing: asking for multipart answers would only invite a proxy to mangle them.
  enableIncrementalDelivery: false,
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');

// `defaultQuery` is what a first visit sees; afterwards GraphiQL's own storage brings back what was typed.
createRoot(root).render(
  <GraphiQL fetcher={fetcher} defaultQuery={headlineQuestion} inputValueDeprecation schemaDescription>
    <GraphiQL.Logo>
      <h1 className="product">Perpetrator programmes graph</h1>
    </GraphiQL.Logo>
  </GraphiQL>,
);
