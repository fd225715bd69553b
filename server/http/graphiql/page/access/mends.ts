/** What to put right in the markup of GraphiQL: the values of attributes, null to take one away. */
export interface Mend {
  readonly elements: string;
  readonly attributes: Readonly<Record<string, string | null | ((element: Element) => string | null)>>;
}

const isActive = (element: Element) => String(element.classList.contains('active'));
const editorFrame = (name: string) => ({
  role: 'group',
  'aria-label': `${name} editor. Enter goes in, Escape comes back, Tab moves on.`,
});

/** GraphiQL 5.4 as it is drawn. A selector that finds nothing in a later version does nothing. */
export const MENDS: readonly Mend[] = [
  { elements: '.graphiql-sidebar', attributes: { role: 'navigation', 'aria-label': 'Panes and settings' } },
  { elements: '.graphiql-sessions', attributes: { role: 'main' } },
  { elements: '.graphiql-plugin:empty', attributes: { role: null, 'aria-label': null } },
  {
    elements: '.graphiql-plugin:not(:empty)',
    attributes: { role: 'complementary', 'aria-label': 'Open pane' },
  },

  // A tab may hold nothing else to press, and these hold the button that closes them: so they are a list of buttons.
  { elements: '.graphiql-tabs', attributes: { role: 'list', 'aria-label': 'Open queries' } },
  { elements: '.graphiql-tab', attributes: { role: 'listitem', 'aria-selected': null } },
  {
    elements: '.graphiql-tab-button',
    attributes: {
      'aria-controls': null,
      'aria-current': element => (element.closest('.graphiql-tab-active') ? 'true' : null),
    },
  },
  {
    elements: '.graphiql-tab-close',
    attributes: {
      'aria-label': element => `Close ${element.previousElementSibling?.textContent ?? 'this query'}`,
    },
  },
  {
    elements: '#graphiql-session',
    attributes: { role: 'group', 'aria-labelledby': null, 'aria-label': 'Query and answer' },
  },

  { elements: '.graphiql-query-editor > .graphiql-editor', attributes: editorFrame('Query') },
  {
    elements: '.graphiql-editor-tool[aria-label="Variables"] > .graphiql-editor:not(.hidden)',
    attributes: editorFrame('Variables'),
  },
  {
    elements: '.graphiql-editor-tool[aria-label="Headers"] > .graphiql-editor:not(.hidden)',
    attributes: editorFrame('Headers'),
  },
  { elements: '.graphiql-editor-tools button[data-name]', attributes: { 'aria-pressed': isActive } },
  {
    elements: '.result-window',
    attributes: {
      // The line under the answer says what has come.
      'aria-live': null,
      'aria-atomic': null,
      'aria-label': 'Answer. Enter goes in to read it line by line, Escape comes back, Tab moves on.',
    },
  },

  // It scrolls and holds nothing to press, so it takes the focus itself.
  { elements: '.graphiql-plugin:has(> .help)', attributes: { tabindex: '0' } },
  { elements: '.graphiql-plugin:not(:has(> .help))', attributes: { tabindex: null } },

  {
    elements: '.graphiql-doc-explorer-search [role="combobox"]',
    attributes: { 'aria-label': 'Search the documentation' },
  },
  { elements: '.graphiql-doc-explorer-title', attributes: { role: 'heading', 'aria-level': '2' } },
  { elements: '.graphiql-doc-explorer-section-title', attributes: { role: 'heading', 'aria-level': '3' } },
  // Its text is its name: the operation that it brings back.
  { elements: '.graphiql-history-item-label', attributes: { 'aria-label': null } },
];
