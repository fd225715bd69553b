import type { ReactNode } from 'react';

/** A warning, in GOV.UK's pattern. */
export function WarningText({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">Warning</span>
        {children}
      </strong>
    </div>
  );
}
