import type { ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';

interface SubNavigationProps<Choice extends string> {
  /** What is chosen from, for screen readers. */
  readonly label: string;
  /** The name of the choice in the address. */
  readonly name: string;
  readonly options: Readonly<Record<Choice, string>>;
  readonly chosen: Choice;
}

/** Views of one thing, as links in the MOJ's pattern: the address says which is shown. Read it with `useChoice`. */
export function SubNavigation<Choice extends string>({
  label,
  name,
  options,
  chosen,
}: SubNavigationProps<Choice>): ReactNode {
  const [path] = useLocation();
  const [search] = useSearchParams();
  const hrefOf = (choice: string) => {
    const parameters = new URLSearchParams(search);
    parameters.set(name, choice);
    return `${path}?${parameters}`;
  };
  return (
    <nav className="moj-sub-navigation" aria-label={label}>
      <ul className="moj-sub-navigation__list">
        {Object.entries<string>(options).map(([choice, text]) => (
          <li key={choice} className="moj-sub-navigation__item">
            <Link
              className="moj-sub-navigation__link"
              href={hrefOf(choice)}
              aria-current={choice === chosen ? 'page' : undefined}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
