import type { ReactNode } from 'react';
import { Link } from 'wouter';

interface NotOnRecordProps {
  /** What was looked for: "programme". */
  readonly kind: string;
  /** The identifier in the address. */
  readonly given: string;
  readonly children?: ReactNode;
}

/** What a page says where nothing is on record under the identifier in its address, and what to try. Its page sets the heading. */
export function NotOnRecord({ kind, given, children }: NotOnRecordProps): ReactNode {
  return (
    <div className="govuk-body">
      <p className="govuk-body">
        The address may be mistyped, or the {kind} may be on record by another name.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <Link href={`/ask?${new URLSearchParams({ q: given.replaceAll('-', ' ') })}`}>
            Look for “{given.replaceAll('-', ' ')}” among everything on record
          </Link>
        </li>
        <li>
          <Link href="/areas">See all police force areas</Link>
        </li>
        {children}
      </ul>
    </div>
  );
}
