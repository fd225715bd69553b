import { useGraphiQL } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { useSay } from '../notices.js';
import { bare } from './link.js';
import { type OpenedLink, readLink } from './read-link.js';
import { usePointAtOperation, useShowOperation } from './use-show-operation.js';

/** Opens links that come while the page is open, and points at the operation that the first one means. */
export function LinkOpener({ first }: { first: OpenedLink | null }) {
  const say = useSay();
  const show = useShowOperation();
  const pointAt = usePointAtOperation();
  const editor = useGraphiQL(state => state.queryEditor);
  const meant = useRef(first?.operation?.operationName);

  useEffect(() => {
    if (!editor || meant.current === undefined) return;
    pointAt(editor, meant.current);
    meant.current = undefined;
  }, [editor, pointAt]);

  useEffect(() => {
    const open = async () => {
      const link = await readLink(new URL(location.href));
      if (!link) return;
      history.replaceState(null, '', bare(new URL(location.href)));
      if (link.complaint !== undefined) say({ text: link.complaint });
      if (link.operation) show(link.operation, { inNewTab: editor?.getValue().trim() !== '' });
    };
    const listener = () => void open();
    addEventListener('hashchange', listener);
    return () => removeEventListener('hashchange', listener);
  }, [editor, say, show]);
  return null;
}
