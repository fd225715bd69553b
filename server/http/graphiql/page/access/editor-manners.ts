import { type MonacoEditor, pick, useGraphiQL, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

/** Escape has these to close or undo first. */
const ESCAPE_IS_FREE = [
  'suggestWidgetVisible',
  'findWidgetVisible',
  'parameterHintsVisible',
  'editorHoverVisible',
  'renameInputVisible',
  'markersNavigationVisible',
  'inSnippetMode',
  'editorHasSelection',
  'editorHasMultipleSelections',
]
  .map(state => `!${state}`)
  .join(' && ');

/**
 * Lines wrap, so that nobody has to scroll sideways through a narrow window.
 *
 * In an editor the Tab key writes, so there must be a way out. GraphiQL's frame of an editor is a stop of the Tab key
 * from which Enter goes in; this makes Escape come back out to it.
 */
export function EditorManners() {
  const monaco = useMonaco(state => state.monaco);
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor'),
  );
  useEffect(() => {
    if (!monaco) return;
    const escape = monaco.KeyCode.Escape;
    const named: [MonacoEditor | undefined, string][] = [
      [queryEditor, 'Query'],
      [variableEditor, 'Variables'],
      [headerEditor, 'Headers'],
      [responseEditor, 'Answer, to read'],
    ];
    const actions = named.map(([editor, name]) => {
      editor?.updateOptions({ wordWrap: 'on', ariaLabel: `${name}. Escape leaves the editor.` });
      return editor?.addAction({
        id: 'leave-editor',
        label: 'Leave the editor',
        keybindings: [escape],
        precondition: ESCAPE_IS_FREE,
        run: left => left.getContainerDomNode().focus(),
      });
    });
    return () => {
      for (const action of actions) action?.dispose();
    };
  }, [monaco, queryEditor, variableEditor, headerEditor, responseEditor]);
  return null;
}
