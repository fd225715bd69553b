import type { ReactNode } from 'react';

interface Alias {
  readonly name: string;
  readonly locator: string;
  readonly source: { readonly title: string };
}

/** Other names and spellings under which the sources print something, each with its place. */
export function Aliases({ aliases }: { readonly aliases: readonly Alias[] }): ReactNode {
  if (aliases.length === 0) return <span className="profile__silence">no other name</span>;
  return (
    <ul className="govuk-list">
      {aliases.map(({ name, locator, source }) => (
        <li key={`${name} ${locator} ${source.title}`}>
          “{name}”{' '}
          <span className="profile__silence">
            in {source.title}: {locator}
          </span>
        </li>
      ))}
    </ul>
  );
}
