import type { MouseEvent, ReactNode } from 'react';

/**
 * What has links inside the frame of another site: one that leads away from the card opens a new window, so that the site
 * is never shown inside another. A link that shows the card otherwise, such as another measure, stays in the frame.
 */
export function OpensOutside({ children }: { readonly children: ReactNode }): ReactNode {
  return <div onClickCapture={openOutside}>{children}</div>;
}

function openOutside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || new URL(link.href).pathname === window.location.pathname) return;
  link.target = '_blank';
  link.rel = 'noopener';
  // The router would open it in the frame.
  event.stopPropagation();
}
