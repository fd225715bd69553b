import type { ReactNode } from 'react';

/** The cards of a page, side by side where there is the width. */
export function Cards({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className="cards">{children}</div>;
}
