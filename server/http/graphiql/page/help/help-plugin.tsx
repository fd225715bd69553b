import { formatShortcutForOS, type GraphiQLPlugin } from '@graphiql/react';
import './help.css';

/** The pane that says how to use the page, with the keyboard first. */
export const HELP_PLUGIN: GraphiQLPlugin = { title: 'Help', icon: HelpIcon, content: Help };

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['Tab', 'goes to the next part of the page; an editor is one stop'],
  ['Enter', 'goes into the editor that has the focus'],
  ['Escape', 'leaves the editor'],
  [formatShortcutForOS('Ctrl-Enter', 'Cmd'), 'runs the query'],
  ['Ctrl-Space', 'lists what may be written here'],
  ['F12', 'opens the documentation of the field at the cursor'],
  [formatShortcutForOS('Ctrl-Alt-K'), 'searches the documentation'],
  ['Shift-Ctrl-P', 'tidies the query'],
  [formatShortcutForOS('Ctrl-F', 'Cmd'), 'searches in the editor'],
  ['F1', 'lists all commands of the editor'],
];

function Help() {
  return (
    <section className="help" aria-label="Help">
      <h2>Help</h2>
      <h3>Ask</h3>
      <p>
        Open a question from the pane Questions and run it, or tick fields in the pane Explorer, or write a
        query of your own. The pane Documentation says what every field means, and when it is null.
      </p>
      <h3>Keys</h3>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <h3>Share</h3>
      <p>
        The button “Copy link to this query” copies a link that opens the query with its variables, ready to
        run. It never carries headers, and browsers send what it carries to no server. Each question in the
        pane Questions is a link too.
      </p>
      <h3>Headers</h3>
      <p>
        Where the server asks for a token, open Headers under the editor and write{' '}
        <code>{'{ "Authorization": "Bearer …" }'}</code>. Headers are forgotten when you close or reload the
        page.
      </p>
    </section>
  );
}

function HelpIcon(props: { 'aria-hidden'?: 'true' }) {
  return (
    <svg {...props} height="1em" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5">
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v5.5" strokeLinecap="round" />
      <circle cx="12" cy="7.7" r=".9" fill="currentColor" stroke="none" />
    </svg>
  );
}
