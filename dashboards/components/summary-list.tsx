import type { ReactNode } from 'react';

/** A fact about something: what it is called, and what it is. */
export interface SummaryRow {
  readonly key: string;
  readonly value: ReactNode;
}

/** Facts about one thing. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }): ReactNode {
  return (
    <dl className="govuk-summary-list">
      {rows.map(({ key, value }) => (
        <div key={key} className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
