import type { MouseEvent, ReactNode } from 'react';
import { SAFE_PAGE } from './site.js';

/** A link that leaves at once, and in whose place in the browser's history nothing of this site stays. */
export function QuickExit(): ReactNode {
  const leave = (event: MouseEvent) => {
    event.preventDefault();
    window.location.replace(SAFE_PAGE);
  };
  return (
    <a className="quick-exit" href={SAFE_PAGE} rel="noreferrer" onClick={leave}>
      Leave this site
    </a>
  );
}
