import type { ReactNode } from 'react';

interface FieldWordsProps {
  /** The id of the field. That of its hint is `hintOf` it. */
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  readonly isLarge?: boolean;
}

/** What stands above a field: its label, and a hint where there is one. */
export function FieldWords({ field, label, hint, isLarge = false }: FieldWordsProps): ReactNode {
  return (
    <>
      <label className={`govuk-label${isLarge ? ' govuk-label--m' : ''}`} htmlFor={field}>
        {label}
      </label>
      {hint !== undefined && (
        <div className="govuk-hint" id={hintOf(field)}>
          {hint}
        </div>
      )}
    </>
  );
}

/** The id of the hint of a field, for its `aria-describedby`. */
export function hintOf(field: string): string {
  return `${field}-hint`;
}
