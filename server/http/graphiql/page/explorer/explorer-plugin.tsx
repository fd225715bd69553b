import type { GraphiQLPlugin } from '@graphiql/react';
import { Explorer } from './explorer.js';

/**
 * The pane in which a query is put together by ticking.
 *
 * GraphiQL's own explorer answers to the mouse alone, drops comments, writes to every field of a name when one of
 * several with aliases is meant, and cannot show a list of values. The questions here have all of these.
 */
export const EXPLORER_PLUGIN: GraphiQLPlugin = { title: 'Explorer', icon: ExplorerIcon, content: Explorer };

function ExplorerIcon(props: { 'aria-hidden'?: 'true' }) {
  return (
    <svg
      {...props}
      height="1em"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M3 4h6.5v6.5H3ZM4.8 7.2l1.2 1.3 2-2.4M13 7.2h8M3 13.8h6.5v6.5H3ZM4.8 17l1.2 1.3 2-2.4M13 17h8" />
    </svg>
  );
}
