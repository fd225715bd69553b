import type { ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';

interface PaginationProps {
  /** What the pages are of, for screen readers. */
  readonly label: string;
  readonly pages: number;
  readonly current: number;
}

/** The parts of a long list, in GOV.UK's pattern: `?page=` says which is shown. Read it with `usePart`. */
export function Pagination({ label, pages, current }: PaginationProps): ReactNode {
  const [path] = useLocation();
  const [search] = useSearchParams();
  if (pages < 2) return null;
  const hrefOf = (page: number) => {
    const parameters = new URLSearchParams(search);
    parameters.set('page', String(page));
    return `${path}?${parameters}`;
  };
  return (
    <nav className="govuk-pagination" aria-label={label}>
      <ul className="govuk-pagination__list">
        {Array.from({ length: pages }, (_, index) => index + 1).map(page => (
          <li
            key={page}
            className={`govuk-pagination__item${page === current ? ' govuk-pagination__item--current' : ''}`}
          >
            <Link
              className="govuk-link govuk-pagination__link"
              href={hrefOf(page)}
              aria-label={`Part ${page}`}
              aria-current={page === current ? 'page' : undefined}
            >
              {page}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Which part of a list the address asks for, from 1; the last where it asks for more than there are. */
export function usePart(parts: number): number {
  const [search] = useSearchParams();
  const given = Number(search.get('page'));
  return Number.isInteger(given) && given >= 1 ? Math.min(given, Math.max(1, parts)) : 1;
}
