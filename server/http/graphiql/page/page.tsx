import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import './access/access.css';

import { createGraphiQLFetcher, StorageAPI } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { EditorManners } from './access/editor-manners.js';
import { MendedMarkup } from './access/mended-markup.js';
import { AnswerLine } from './answer/answer-line.js';
import { EXPLORER_PLUGIN } from './explorer/explorer-plugin.js';
import { QUESTIONS_PLUGIN } from './gallery/questions-plugin.js';
import { HELP_PLUGIN } from './help/help-plugin.js';
import { Notices } from './notices.js';
import { FirstPane } from './pane-order.js';
import { CopyLinkButton } from './sharing/copy-link-button.js';
import { bare } from './sharing/link.js';
import { LinkOpener } from './sharing/link-opener.js';
import { readLink } from './sharing/read-link.js';
import { storageWithoutHeaders } from './storage-without-headers.js';

import headlineQuestion from '../../../../client-queries/assurance/accredited-stalking-programmes-without-evaluation.graphql?raw';

const fetcher = createGraphiQLFetcher({
  // Relative to the page, so that a proxy may serve the whole site under a prefix.
  url: new URL('graphql', location.href).href,
  // The API streams nothing: asking for multipart answers would only invite a proxy to mangle them.
  enableIncrementalDelivery: false,
});

const storage = new StorageAPI(storageWithoutHeaders);
// A newcomer sees what can be asked, where that leaves the editor room; afterwards GraphiQL remembers what was open.
const isFirstVisit = storage.get('tabState') === null;
const hasRoom = matchMedia('(min-width: 80rem)').matches;

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');

const page = new URL(location.href);
const link = await readLink(page);
// A reload is to bring back what has become of the operation, and not to open the link again.
if (link) history.replaceState(null, '', bare(page));
if (link?.operation) {
  // GraphiQL stores what is changed, and not what it opens with.
  storage.set('query', link.operation.query);
  storage.set('variables', link.operation.variables);
}
const complaint = link?.complaint === undefined ? undefined : { text: link.complaint };

// What a link opens gets a tab of its own beside those in storage. `defaultQuery` is what a first visit sees.
createRoot(root).render(
  <Notices first={complaint}>
    <GraphiQL
      fetcher={fetcher}
      storage={storageWithoutHeaders}
      shouldPersistHeaders={false}
      defaultQuery={headlineQuestion}
      initialQuery={link?.operation?.query}
      initialVariables={link?.operation?.variables}
      plugins={[QUESTIONS_PLUGIN, EXPLORER_PLUGIN, HISTORY_PLUGIN, HELP_PLUGIN]}
      visiblePlugin={isFirstVisit && hasRoom ? QUESTIONS_PLUGIN : undefined}
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>
        <h1 className="product">Perpetrator programmes graph</h1>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLinkButton />
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <AnswerLine />
      </GraphiQL.Footer>
      <FirstPane pane={QUESTIONS_PLUGIN} />
      <LinkOpener first={link} />
      <EditorManners />
      <MendedMarkup />
    </GraphiQL>
  </Notices>,
);
