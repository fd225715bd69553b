import type { ReactNode } from 'react';
import type { OrganisationRole } from '../../typed-documents.js';
import { ROLES } from '../../words/programme-labels.js';
import { AreaLink, Listed, OrganisationLink, type Named, type NamedArea } from './links.js';

/** The areas of something, each a link to what is known of it. */
export function Areas({ areas }: { readonly areas: readonly NamedArea[] }): ReactNode {
  return (
    <Listed items={areas} itemKey={({ code }) => code} none="no area named by any source">
      {AreaLink}
    </Listed>
  );
}

interface OrganisationsProps {
  readonly roles: readonly { readonly role: OrganisationRole; readonly organisation: Named }[];
}

/** The organisations that have a part in a programme, each with its role. */
export function Organisations({ roles }: OrganisationsProps): ReactNode {
  return (
    <Listed
      items={roles}
      itemKey={({ role, organisation }) => role + organisation.slug}
      none="none named by any source"
    >
      {({ role, organisation }) => (
        <>
          <OrganisationLink {...organisation} /> ({ROLES[role].toLowerCase()})
        </>
      )}
    </Listed>
  );
}

interface DescribedProps {
  readonly items: readonly (Named & { readonly description: string | null })[];
}

/** Things below each other, each with what a source says of it. */
export function Described({ items }: DescribedProps): ReactNode {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {items.map(({ slug, name, description }) => (
        <li key={slug}>
          <strong>{name}</strong>
          {description !== null && `: ${description}`}
        </li>
      ))}
    </ul>
  );
}
