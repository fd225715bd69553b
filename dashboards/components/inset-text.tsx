import type { ReactNode } from 'react';

/** A passage that stands out, such as the reason why a list is empty. */
export function InsetText({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className="govuk-inset-text">{children}</div>;
}
