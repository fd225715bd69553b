import type { MonacoEditor } from '@graphiql/react';
import { createContext, use, useCallback, useSyncExternalStore } from 'react';

/** What the rows of the explorer share. */
export interface Editing {
  /** What the editor holds, and what the rows were drawn from. */
  readonly text: string;
  /** Puts a changed text into the editor. */
  readonly write: (text: string) => void;
  /** Part of the names of the fields to offer, in lower case. */
  readonly wanted: string;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = use(EditingContext);
  if (!editing) throw new Error('A row of the explorer stands outside the explorer.');
  return editing;
}

/** What an editor holds, from its first moment on. */
export function useText(editor: MonacoEditor | undefined): string {
  const subscribe = useCallback(
    (changed: () => void) => {
      const subscription = editor?.onDidChangeModelContent(changed);
      return () => subscription?.dispose();
    },
    [editor],
  );
  return useSyncExternalStore(subscribe, () => editor?.getValue() ?? '');
}

/** Writes what differs between two texts into an editor, as one step that can be undone. */
export function writeDifference(editor: MonacoEditor, before: string, after: string): void {
  const model = editor.getModel();
  // Somebody has typed since the rows were drawn: they are drawn anew, and the click counts for nothing.
  if (!model || model.getValue() !== before) return;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  const from = model.getPositionAt(start);
  const to = model.getPositionAt(before.length - same);
  editor.pushUndoStop();
  editor.executeEdits('explorer', [
    {
      range: {
        startLineNumber: from.lineNumber,
        startColumn: from.column,
        endLineNumber: to.lineNumber,
        endColumn: to.column,
      },
      text: after.slice(start, after.length - same),
    },
  ]);
  editor.pushUndoStop();
  editor.revealPositionInCenterIfOutsideViewport(from);
}
