import type { ReactNode } from 'react';
import type { CitedPlace } from '../../card/citation.js';
import type { AccreditationStatus } from '../../typed-documents.js';
import { ACCREDITATION_STATUSES } from '../../words/assurance-labels.js';
import { inDays } from '../../words/dates.js';

/** A statement about an accreditation, as pages ask for it. */
export interface AccreditationStatement {
  readonly id: string;
  readonly status: AccreditationStatus;
  readonly scopeNote: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly scheme: { readonly name: string; readonly description: string | null };
  readonly citations: readonly CitedPlace[];
}

/** What the sources state about accreditations, each with its scheme and how long it is said to hold. */
export function Accreditations({ all }: { readonly all: readonly AccreditationStatement[] }): ReactNode {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {all.map(({ id, status, scopeNote, validFrom, validTo, scheme }) => (
        <li key={id}>
          <strong>{scheme.name}</strong>: {ACCREDITATION_STATUSES[status].toLowerCase()}. {scopeNote}{' '}
          {validFrom === null && validTo === null
            ? 'No source says from or until when.'
            : `Valid from ${day(validFrom)} to ${day(validTo)}.`}
          {scheme.description !== null && <> {scheme.description}</>}
        </li>
      ))}
    </ul>
  );
}

function day(date: string | null): string {
  return date === null ? 'a day that no source states' : inDays(date);
}
