import { Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';

/** A record that has a readable identifier and a name. */
export interface Named {
  readonly slug: string;
  readonly name: string;
}

/** A police force area, as links need it. */
export interface NamedArea {
  readonly code: string;
  readonly name?: string;
}

export function ProgrammeLink({ slug, name }: Named): ReactNode {
  return <Link href={`/programmes/${slug}`}>{name}</Link>;
}

export function ModelLink({ slug, name }: Named): ReactNode {
  return <Link href={`/models/${slug}`}>{name}</Link>;
}

export function OrganisationLink({ slug, name }: Named): ReactNode {
  return <Link href={`/organisations/${slug}`}>{name}</Link>;
}

export function AreaLink({ code, name = code }: NamedArea): ReactNode {
  return <Link href={`/areas/${code}`}>{name}</Link>;
}

interface ListedProps<Item> {
  readonly items: readonly Item[];
  readonly itemKey: (item: Item) => string;
  /** What is said where there is none. */
  readonly none: string;
  readonly children: (item: Item) => ReactNode;
}

/** Things one after the other in a line. */
export function Listed<Item>({ items, itemKey, none, children }: ListedProps<Item>): ReactNode {
  if (items.length === 0) return <span className="profile__silence">{none}</span>;
  return items.map((item, place) => (
    <Fragment key={itemKey(item)}>
      {place > 0 && '; '}
      {children(item)}
    </Fragment>
  ));
}
